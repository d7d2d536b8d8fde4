//! The window: what a person sees and touches. It owns nothing that matters; the station does.
//!
//! Long because where each way leads stands in one place.
//! `update` maps what screens ask for to what happens: the map of the whole program is `App::act` and `App::go`.
//! Always holds: every key of the keyboard goes through the scan router first (`keys.rs`, `keyboard.rs`), every scan to
//! the till first; a key of the screen and its shortcut are one and the same (`board.rs`).

use std::sync::Mutex;
use std::time::Duration;

use iced::futures::channel::mpsc::{UnboundedReceiver, unbounded};
use iced::{Element, Size, Subscription, Task, Theme, window};

use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::devices::{Choices, Devices};
use crate::station::counter::{Ask, Start, Tell};
use crate::station::ending;
use crate::till::input::{Input, Tender};

use begun::Begun;
use board::surface::Surface;
use board::{Board, Style};
use keyboard::Keyboard;
use leaving::Leaving;
use link::Link;
use screen::approval::Approval;
use screen::desk::Desk;
use screen::exceptions::Exceptions;
use screen::joining::Joining;
use screen::open_shift::OpenShift;
use screen::other_goods::OtherGoods;
use screen::pay::Pay;
use screen::search::Search;
use screen::sell::Sell;
use screen::settings::Settings;
use screen::settling::Settling;
use screen::setup::Setup;
use screen::stock::Stock;
use screen::stockroom::articles::Articles;
use screen::stockroom::{self, Stockroom};
use screen::{Act, Action, Screen, Way};
use shop::{Shop, Tile};
use sound::{Sound, Speaker};
use theme::{Fit, LIGHT, MALAM, UNMEASURED};

mod asking;
mod begun;
pub mod board;
pub mod counting;
pub mod day;
pub mod display;
pub mod drills;
pub mod gallery;
pub mod head;
pub mod keyboard;
pub mod keys;
mod leaving;
pub mod link;
pub mod places;
mod practise;
pub mod pulse;
pub mod screen;
pub mod shop;
pub mod shortcut;
pub mod sound;
mod surplus;
pub mod theme;
pub mod told;
pub mod widget;

#[derive(Clone, Debug)]
pub enum Message {
    Told(Tell),
    Pressed(Act),
    Keyed(keyboard::Stroke),
    /// The pause that ends a scan may be over.
    Waited,
    /// The pad takes a PIN again.
    PadFree,
    Resized(Size),
    /// The window is there, and how large.
    Opened(window::Id, Size),
    /// How large the screen is that it is on.
    Measured(window::Id, Option<Size>),
    /// Somebody wants it closed, or the machine is shut down.
    CloseAsked,
}

pub struct App {
    shop: Shop,
    screen: Screen,
    /// Where *Kembali* leads.
    back: Option<Box<Screen>>,
    /// Where that one leads back to, where a member is chosen for its receipt.
    under: Option<Box<Screen>>,
    /// What the till asked, over the screen.
    asking: Option<Approval>,
    /// How long the pad is to wait from now on.
    pad_pause: Option<Duration>,
    link: Link,
    keyboard: Keyboard,
    speaker: Speaker,
    devices: Devices,
    choices: Choices,
    /// Choices that were sent and not yet written: what is answered to an older one is past already.
    setting: u32,
    /// What was handed over for the sale that is being saved.
    received: Rupiah,
    /// The last input left the goods of the basket as they were.
    same_goods: bool,
    /// Questions to the counter that were not answered yet.
    unanswered: usize,
    size: Size,
    /// What a bundle holds so far, while its next goods are sought.
    bundle: Vec<screen::prices::Part>,
    /// What was begun on a screen that was left.
    begun: Begun,
    /// A text on its way to the clipboard.
    copying: Option<String>,
    /// The window is being closed.
    leaving: Leaving,
}

/// Opens the window and stays until it is closed. Answers with the sentence for whoever started it, where it cannot.
pub fn run(start: Start) -> Result<(), Text> {
    if let Some(trouble) = display::trouble() {
        return Err(trouble);
    }
    theme::load_fonts();
    // The toolkit asks for a function that could boot twice; it boots once.
    let start = Mutex::new(Some(start));
    let boot = move || {
        let start = start.lock().ok().and_then(|mut start| start.take()).expect("a window boots once");
        let (app, heard) = App::new(start);
        let pulse = app.keyboard.pulse.beat();
        let (tells, told) = unbounded();
        // A window that has closed hears nothing any more.
        ending::watch(move || drop(tells.unbounded_send(())));
        let shut_down = Task::run(told, |()| Message::CloseAsked);
        (app, Task::batch([Task::run(heard, Message::Told), pulse, shut_down]))
    };
    let settings = iced::window::Settings {
        size: Size::new(1366.0, 768.0),
        min_size: Some(Size::new(640.0, 400.0)),
        maximized: true,
        // What lies in the basket is set aside first.
        exit_on_close_request: false,
        ..iced::window::Settings::default()
    };
    let ground = |app: &App, _theme: &Theme| iced::theme::Style {
        background_color: app.shop.style.inks.ground,
        text_color: app.shop.style.inks.ink,
    };
    let window = iced::application(boot, App::update, App::view)
        .title(|app: &App| app.title())
        .subscription(|_: &App| subscription())
        .style(ground)
        .default_font(theme::Face::Regular.font())
        .window(settings);
    display::open(|| window.run())?.map_err(|error| Text::new("window-not-opened").with("reason", error.to_string()))
}

fn subscription() -> Subscription<Message> {
    iced::event::listen_with(|event, _status, window| match event {
        iced::Event::Keyboard(event) => keyboard::Stroke::of(event).map(Message::Keyed),
        iced::Event::Window(window::Event::Opened { size, .. }) => Some(Message::Opened(window, size)),
        iced::Event::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
        iced::Event::Window(window::Event::CloseRequested) => Some(Message::CloseAsked),
        _ => None,
    })
}

impl App {
    /// The window before anything is told; what the counter tells comes out of the stream.
    pub fn new(start: Start) -> (Self, UnboundedReceiver<Tell>) {
        theme::load_fonts();
        let (devices, trouble) = start.devices();
        let keyboard = Keyboard::new(&start);
        let has_shop = start.has_shop();
        let (link, heard) = Link::start(start);
        let size = Size::new(1366.0, 768.0);
        let now = crate::domain::time::Instant::from_millis(1_795_500_000_000).expect("a time of this century");
        let mut shop = Shop::closed(style(&devices, size, None), now);
        shop.word = trouble;
        shop.tera = devices.tera;
        let screen = match has_shop {
            true => Screen::Opening(None),
            false => Screen::Setup(Setup::new(devices.clone())),
        };
        let app = Self {
            shop,
            screen,
            back: None,
            under: None,
            asking: None,
            pad_pause: None,
            link,
            keyboard,
            speaker: Speaker::start(devices.sound),
            devices,
            choices: Choices::default(),
            setting: 0,
            received: Rupiah::ZERO,
            same_goods: false,
            unanswered: 0,
            size,
            bundle: Vec::new(),
            begun: Begun::default(),
            copying: None,
            leaving: Leaving::default(),
        };
        let mut app = app;
        if has_shop {
            app.ask(Ask::Open);
        }
        (app, heard)
    }

    /// The counter has not answered everything yet.
    pub const fn is_waiting(&self) -> bool {
        self.unanswered > 0
    }

    fn title(&self) -> String {
        match self.shop.coop.is_empty() {
            true => "Gerai".to_owned(),
            false => format!("Gerai · {}", self.shop.coop),
        }
    }

    /// The screen as data: what is drawn, and what can be pressed.
    pub fn board(&self) -> Board<Act> {
        let mut board = self.screen.board(&self.shop);
        if self.screen.has_basket_place() {
            drills::strip(&mut board, &self.shop);
        }
        if let Some(asking) = &self.asking {
            screen::approval::view::draw(&mut board, asking, &self.shop);
        }
        if let Some(word) = &self.shop.word {
            head::word(&mut board, self.shop.practice, word);
        }
        if self.shop.drills.is_some() {
            drills::frame(&mut board);
        }
        board
    }

    pub fn view(&self) -> Element<'_, Message> {
        Surface::new(self.board().map(Message::Pressed)).into()
    }

    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Told(tell) => self.told(tell),
            Message::Pressed(act) => {
                self.keyboard.forget();
                self.shop.style.focus = None;
                self.press(act);
            }
            Message::Keyed(stroke) => self.keyed(&stroke),
            Message::Waited => self.waited(),
            Message::PadFree => self.shop.pad_waits = false,
            Message::Resized(size) => self.resized(size),
            Message::Opened(window, size) => {
                self.resized(size);
                return window::monitor_size(window).map(move |screen| Message::Measured(window, screen));
            }
            // Where no window manager does it, nobody else fits the window to a small screen.
            Message::Measured(window, screen) => {
                let fits = screen.and_then(|screen| display::fitted(self.size, screen));
                return fits.map_or_else(Task::none, |size| window::resize(window, size));
            }
            Message::CloseAsked => self.leave(),
        }
        self.go_on_leaving();
        if self.leaves() {
            return iced::exit();
        }
        let after = |pause: Option<Duration>, message: Message| {
            pause.map_or_else(Task::none, |pause| Task::perform(pulse::pause(pause), move |_over| message.clone()))
        };
        let pad = self.pad_pause.take();
        let copied = self.copying.take().map_or_else(Task::none, iced::clipboard::write);
        Task::batch([after(self.keyboard.wait(), Message::Waited), after(pad, Message::PadFree), copied])
    }

    fn resized(&mut self, size: Size) {
        display::stands();
        self.size = size;
        self.restyle();
    }

    fn restyle(&mut self) {
        let focus = self.shop.style.focus.take();
        let zone = self.shop.style.zone.clone();
        self.shop.style = Style { focus, zone, ..style(&self.devices, self.size, None) };
        let fit = &mut self.shop.style.fit;
        fit.below_basket = if self.shop.drills.is_some() { drills::height(*fit) } else { 0.0 };
    }

    /// Something was pressed, by finger or by key.
    fn press(&mut self, act: Act) {
        self.shop.word = None;
        if self.shop.pad_waits && act.types_a_pin() {
            self.act(Action::Refuse(Text::new("login-pad-waits")));
            return;
        }
        let action = match (act, &mut self.asking) {
            // One key leads out of a practice, whatever is asked meanwhile.
            (Act::Practice(message), _) => screen::practice::update(&message),
            (Act::Approval(message), Some(asking)) => asking.update(message),
            // It was pressed before the dialog came.
            (_, Some(_)) => Action::None,
            (act, None) => self.screen.update(act, &self.shop),
        };
        self.act(action);
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::None => {}
            Action::Submit(input) => self.submit(input),
            Action::Read(question) => self.ask(Ask::Read(question)),
            Action::Go(way) => self.go(way),
            Action::Refuse(word) => {
                self.speaker.play(Sound::Refused);
                self.shop.word = Some(word);
            }
            Action::Set(devices) => {
                self.take_devices(devices.clone());
                self.setting += 1;
                self.ask(Ask::Set(devices));
            }
            Action::TestPrinter => self.ask(Ask::TestPrinter),
            Action::TestDrawer => self.ask(Ask::TestDrawer),
            Action::Paper(paper, wish) => self.ask(Ask::Paper(paper, wish)),
            Action::TestDisplay => self.ask(Ask::TestDisplay),
            Action::Copy(text) => self.copying = Some(text),
            Action::Begin(wish) => self.ask(Ask::Begin(wish)),
            Action::Keep(wish) => self.ask(Ask::Keep(wish)),
            Action::Afar(wish) => self.ask(Ask::Afar(wish)),
            Action::Write(wish, by) => {
                let who = || self.shop.answer.user.as_ref().map_or_else(String::new, |user| user.name.clone());
                let by = if by.is_empty() { who() } else { by };
                self.ask(Ask::Write(wish, by));
            }
            Action::Stop => self.link.stop(),
            Action::Open => self.ask(Ask::Open),
            Action::Practise(on) => self.practise(on),
            Action::PractiseAgain => self.practise_again(),
        }
    }

    fn submit(&mut self, input: Input) {
        // Whoever signs out of a practice is back in the shop.
        if input == Input::Logout && self.shop.drills.is_some() {
            return self.practise(false);
        }
        if let Input::Pay(Tender::Cash(received)) = &input {
            self.received = *received;
        }
        self.shop.scale_taken |= matches!(input, Input::Weigh { manual: false, .. });
        self.ask(Ask::Do(input));
    }

    fn ask(&mut self, ask: Ask) {
        let answered = matches!(ask, Ask::Do(_) | Ask::Read(_) | Ask::Open | Ask::Practise(_));
        match self.link.ask(ask) {
            Ok(()) => self.unanswered += usize::from(answered),
            Err(word) => {
                self.speaker.play(Sound::Refused);
                self.shop.word = Some(word);
            }
        }
    }

    /// The map of the program: where each way leads.
    fn go(&mut self, way: Way) {
        match way {
            Way::Sell => self.show_sell(),
            Way::Back => self.go_back(),
            Way::Pay => {
                self.ask(Ask::Paying);
                self.show(Screen::Pay(Pay::default()));
            }
            Way::Search { price_check, typed } => self.show_search(typed, price_check),
            Way::Weigh(hit) => self.show_weighing(hit),
            Way::Stock { typed } => self.show_stock(Stock::new(typed)),
            Way::Care => self.show_care(),
            Way::Tiles => self.show(Screen::Tiles(Box::new(screen::tiles::Tiles::of(&self.shop)))),
            Way::Interview => self.over(Screen::Interview(screen::interview::Interview)),
            Way::Members => self.over(Screen::Members(screen::members::Members::default())),
            Way::ByHand { line, what } => self.show(Screen::ByHand(screen::by_hand::ByHand::new(line, what))),
            Way::Boxes { line, sku } => self.show_boxes(line, sku),
            Way::OtherGoods { code } => self.show(Screen::OtherGoods(OtherGoods { code, ..OtherGoods::default() })),
            Way::NewGoods { code, then_sell } => self.show_new_goods(code, then_sell),
            Way::TakenIn { code } => self.sell_taken_in(code),
            Way::Buyer { then } => {
                self.show(Screen::Buyer(screen::buyer::Buyer { then, ..screen::buyer::Buyer::default() }));
            }
            Way::Prescription { then, ask } => self.show_prescription(then, ask),
            Way::People => self.show_people(),
            Way::Recover => self.over(Screen::Recover(screen::recover::Recover::default())),
            Way::ChangeCashier => self.over(Screen::Login(screen::login::Login::change())),
            Way::AttachMember(receipt) => self.show_attaching(receipt),
            Way::Receipts => self.show_receipts(screen::receipts::Receipts::default()),
            Way::Receipt { receipt, from } => self.show_receipts(screen::receipts::Receipts::of(&receipt, from)),
            Way::Parked => self.show(Screen::Parked(screen::parked::Parked::default())),
            Way::Menu => self.show(Screen::Menu(screen::menu::Menu::default())),
            Way::CloseShift => {
                self.show(Screen::CloseShift(Box::default()));
                self.act(screen::close_shift::CloseShift::question());
            }
            Way::Drawer(kind) => self.show(Screen::Drawer(screen::drawer::Drawer::new(kind))),
            Way::Desk => self.show_desk(Desk::open(&self.shop)),
            Way::ToSavings { member, amount } => self.show_desk(Desk::to_savings(&member, amount)),
            Way::Slips => self.show_errand(stockroom::Task::Slips(stockroom::slips::Slips::of(&self.shop))),
            Way::Stockroom => self.show_stockroom(stockroom::Task::Hub),
            Way::Lists => self.show_errand(stockroom::Task::Listing(Box::default())),
            Way::Membership => self.show_errand(stockroom::Task::Membership(Box::default())),
            Way::Lending => self.show_errand(stockroom::Task::Lending(Box::default())),
            Way::House => self.show_errand(stockroom::Task::House(Box::default())),
            Way::SellVoucher => self.show(Screen::Desk(Box::new(Desk::voucher()))),
            Way::ReportX => {
                self.show(Screen::ReportX(screen::report_x::ReportX::default()));
                self.act(screen::report_x::ReportX::question());
            }
            Way::Settings => self.over(Screen::Settings(Settings::new(self.devices.clone(), self.choices.clone()))),
            Way::Sync => self.show_ledger(),
            Way::Keeping => self.show_keeping(),
            Way::Papers => self.show_papers(),
            Way::Joining { first } => self.show_joining(first),
            Way::Setup => self.show(Screen::Setup(Setup::new(self.devices.clone()))),
            Way::Today => self.show_day(),
            Way::Prices { goods, unit, proposed } => self.show_prices(goods, unit, proposed),
            Way::Practice => self.show(Screen::Practice(screen::practice::Practice)),
            Way::Exceptions(kind) => self.show(Screen::Exceptions(Exceptions::new(kind))),
            Way::Settling => self.show(Screen::Settling(Settling::default())),
            Way::Books => self.show_books(),
            Way::Charts(at) => self.show_charts(at),
            Way::Reports => self.show_reports(),
            Way::ReceiptOver(receipt) => self.show_receipt_over(&receipt),
            Way::Surplus => self.show_surplus(),
            Way::ReceiptsOf(member, year) => self.show_receipts_of(&member, year),
            Way::DeskOf(member) => self.show_desk_of(&member),
            Way::Till if self.shop.answer.shift.is_none() => self.show(Screen::OpenShift(OpenShift::default())),
            Way::Till => self.show(Screen::Sell(Sell::default())),
        }
    }

    fn go_back(&mut self) {
        match self.back.take() {
            Some(screen) => {
                self.back = self.under.take();
                self.come_back(*screen);
            }
            None => self.go(Way::Sell),
        }
    }

    /// A member is chosen for a receipt: back at it, its own way back is still there.
    fn show_attaching(&mut self, receipt: ReceiptNumber) {
        let members = screen::members::Members { attach: Some(receipt), ..Default::default() };
        let under = self.back.take();
        self.over(Screen::Members(members));
        self.under = under;
    }

    /// Loose goods that were found by name: their weight is asked for as after a tile.
    fn show_weighing(&mut self, hit: shop::Hit) {
        let price = hit.units.first().map_or(Rupiah::ZERO, |unit| unit.price);
        let unit = hit.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
        let tile = Tile { sku: hit.sku, name: hit.name, price, unit, fractional: true, sold_out: false };
        self.show(Screen::Sell(Sell { weighing: Some(tile), ..self.kept_sell() }));
    }

    fn show_boxes(&mut self, line: usize, sku: Sku) {
        let boxes = screen::boxes::Boxes::of(line, sku);
        let asked = boxes.question();
        self.show(Screen::Boxes(boxes));
        self.act(asked);
    }

    /// What was half put together elsewhere is gone.
    fn show_sell(&mut self) {
        self.bundle.clear();
        match self.has_no_till() {
            true => self.show_day(),
            false => self.show(Screen::Sell(self.kept_sell())),
        }
    }

    /// The goods that a bundle holds so far wait for the next.
    fn show_search(&mut self, typed: String, price_check: bool) {
        if let Screen::Prices(prices) = &mut self.screen {
            self.bundle = std::mem::take(&mut prices.bundle);
        }
        let search = Search::new(typed, price_check);
        let asked = search.question();
        self.show(Screen::Search(search));
        self.act(asked);
    }

    fn show_prices(&mut self, goods: Option<shop::Hit>, unit: usize, proposed: Option<Rupiah>) {
        let bundle = std::mem::take(&mut self.bundle);
        let (mut prices, asked) = screen::prices::Prices::with(goods, unit, bundle);
        prices.typed = proposed.map_or_else(String::new, |price| price.amount().to_string());
        self.show(Screen::Prices(Box::new(prices)));
        self.act(asked);
    }

    fn show_desk(&mut self, (desk, asked): (Desk, Action)) {
        self.show(Screen::Desk(Box::new(desk)));
        self.act(asked);
    }

    fn show_people(&mut self) {
        self.show(Screen::People(screen::people::People::default()));
        self.act(screen::people::People::question());
    }

    fn show_care(&mut self) {
        self.show(Screen::Care(screen::care::Care::default()));
        self.act(screen::care::Care::question());
    }

    fn show_errand(&mut self, task: stockroom::Task) {
        let asked = Stockroom::of(task.clone()).question();
        self.show_stockroom(task);
        self.act(asked);
    }

    fn show_new_goods(&mut self, code: String, then_sell: bool) {
        self.show_errand(stockroom::Task::Articles(Box::new(Articles::begun(&code, then_sell))));
        self.act(Articles::asked(code));
    }

    fn sell_taken_in(&mut self, code: String) {
        self.show_sell();
        self.submit(Input::Scan { code });
    }

    fn show_stock(&mut self, stock: Stock) {
        let asked = stock.question();
        self.show(Screen::Stock(Box::new(stock)));
        self.act(asked);
    }

    fn show_receipts(&mut self, receipts: screen::receipts::Receipts) {
        let asked = receipts.question();
        self.show(Screen::Receipts(receipts));
        self.act(asked);
    }

    /// What a list found before may have changed meanwhile.
    fn come_back(&mut self, mut screen: Screen) {
        let again = match &mut screen {
            Screen::Reports(reports) => reports.question(&self.shop),
            Screen::Receipts(receipts) => receipts.question(),
            Screen::Surplus(surplus) => surplus.question(),
            Screen::Books(books) => books.question(),
            Screen::Stockroom(room) => room.question(),
            Screen::Pay(pay) => pay.question(&self.shop),
            Screen::Today(_) => screen::today::Today::question(),
            // A sale was moved to another member, perhaps: what is worth a look is asked for again.
            Screen::CloseShift(close) if close.closed.is_none() => screen::close_shift::CloseShift::question(),
            _ => Action::None,
        };
        self.show(screen);
        self.act(again);
    }

    fn show(&mut self, screen: Screen) {
        self.keep_begun();
        self.shop.style.focus = None;
        self.screen = screen;
    }

    /// Opens a screen that leads back to this one.
    fn over(&mut self, screen: Screen) {
        self.keep_begun();
        let from = std::mem::replace(&mut self.screen, screen);
        self.shop.style.focus = None;
        // From one such screen to another, *Kembali* still leads to the first.
        let passing = matches!(from, Screen::Members(_) | Screen::Settings(_) | Screen::Menu(_));
        self.under = None;
        if !passing {
            self.back = Some(Box::new(from));
        }
    }

    /// The open page of tiles stays; what was half typed is gone.
    fn kept_sell(&self) -> Sell {
        match &self.screen {
            Screen::Sell(sell) => Sell { page: sell.page, leaf: sell.leaf, ..Sell::default() },
            _ => Sell::default(),
        }
    }

    fn say(&mut self, word: Option<Text>) {
        if word.is_some() {
            self.speaker.play(Sound::Attention);
            self.shop.word = word;
        }
    }

    fn take_devices(&mut self, devices: Devices) {
        self.speaker.set_volume(devices.sound);
        self.shop.tera = devices.tera;
        self.devices = devices;
        self.restyle();
    }

    /// A scan, from wherever it came: the till is asked first, unless this screen has claimed it.
    fn scan(&mut self, code: String) {
        self.shop.word = None;
        if !self.lets_scan() {
            self.act(Action::Refuse(Text::new("approval-scan-waits")));
            return;
        }
        if self.screen.wants_scan() {
            let action = self.screen.scanned(code, &self.shop);
            self.act(action);
            return;
        }
        self.drop_digits();
        match self.screen {
            Screen::Opening(_) | Screen::Setup(_) | Screen::Joining(Joining { first: true, .. }) => {
                self.act(Action::Refuse(Text::new("status-scan-too-early")))
            }
            _ => self.submit(Input::Scan { code }),
        }
    }

    /// Digits on the pad that × has not closed go with a word when a scan comes (D3). Nowhere else are digits said:
    /// they may be a PIN.
    fn drop_digits(&mut self) {
        let Screen::Sell(sell) = &mut self.screen else { return };
        let digits = std::mem::take(&mut sell.typed);
        if !digits.is_empty() && self.shop.word.is_none() {
            self.shop.word = Some(Text::new("device-digits-dropped").with("digits", digits));
        }
    }
}

fn style(devices: &Devices, size: Size, focus: Option<String>) -> Style {
    let px_per_mm = devices.px_per_mm.map_or(UNMEASURED, |measured| measured as f32);
    Style {
        fit: Fit::new(size.width, size.height, px_per_mm, devices.large),
        inks: if devices.malam { MALAM } else { LIGHT },
        language: devices.language,
        zone: crate::domain::time::Zone::default(),
        left_handed: devices.left_handed,
        focus,
    }
}
