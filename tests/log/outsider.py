"""Reckons the trial balance and a year's SHU from an exported log: python3 outsider.py LOG POLICY.toml YEAR.

An outsider's own reckoning: nothing of the shop's program is called or read. Rules: koperasi.md 1.6, 2, 3.3; forms:
contract.md 2, README of the vectors. An export names nobody, so members stand by their numbers. A year that was closed
is closed again here, from its own accounts; an allocation is reckoned again by the policy. Prints one JSON object:
`trial` (account, debit less credit), `shu` (the rows of `gerai shu --format json`), and of the year's last day `neraca`
(assets, liabilities and equity) and `phu` (the year's result: all of it, members', others').
"""
import json
import sys
import tomllib
from collections import defaultdict
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import floor

TENDER = {"cash": 111000, "safe": 111100, "sp_cash": 111300, "bank": 112100, "transfer": 112100, "sp_bank": 112200,
          "qris": 112900, "card": 112910, "kasbon": 113100, "receivable": 113200, "credit": 210000, "sukarela": 214000,
          "voucher": 216000, "exchange": 216100, "deposit": 111900}
GOODS = {"sembako": 1, "obat": 2, "gudang": 3}
SAVED = {"pokok": 310000, "wajib": 320000, "sukarela": 214000}
FUND = {"cadangan": 340000, "pendidikan": 213100, "sosial": 213200, "insentif": 213300}
GONE = ("keluar", "diberhentikan", "meninggal")
SILENT = set("""
    year_opened device_enrolled settings_set user_set pin_set supplier_set product_set promo_set prices_set lot_opened
    loan_taken sale_parked sale_fetched drawer_counted shift_handed_over day_closed noted pin_failed pin_accepted
    member_pin_set member_pin_tried recovery_sheet_set label_printed receipt_reprinted goods_ordered batch_blocked
    demand_missed pharmacist_signed prescription_received prescription_opened medicine_buyer_named draft_noted
    books_locked member_applied membership_decided consent_given loan_applied loan_decided interest_credited
    jasa_accrued
    register_entered finding_noted finding_answered asset_listed budget_agreed personal_exported shop_set storage_taken storage_given
    related_set personal_seen member_erased loan_agreed loan_surveyed
""".split())

STOCK_ROOM = set("""goods_received goods_sent_back supplier_paid shop_paid storage_charged goods_moved goods_arrived
    stock_counted goods_written_off goods_repacked""".split())

books = defaultdict(int)  # (year, account) -> debit less credit
members = {}  # number -> the newest member_set
left = {}  # number -> last day
moves = defaultdict(list)  # (number, saving) -> [(day, amount, first day it lies there)]
purchases, jasa, sales = defaultdict(int), defaultdict(int), defaultdict(int)


def day(text):
    return date.fromisoformat(text)


def post(on, account, amount):
    books[day(on).year, int(account)] += amount


def move(on, amount, debit, credit):
    post(on, debit, amount)
    post(on, credit, -amount)


def save(on, member, saving, amount, late=0):
    moves[member, saving].append((day(on), amount, day(on) + timedelta(days=late)))


def side(account):
    """Debit less credit of a year's account: 0 = with members, 1 = with others, 2 = common to both."""
    begins, fourth = account // 1000, account // 100 % 10
    if begins in (411, 412, 413, 414, 416, 417, 418, 501, 502, 503):
        return fourth - 1
    return 0 if begins in (415, 504) else 2


def line(on, it, counts, sign, spoiled=False):
    buyer = 100 if counts else 200
    unit = GOODS["gudang" if it["place"] == "gudang" else it["book"]]
    net, off = it["amount"] - it.get("ppn_amount", 0), it.get("discount", 0)
    if it.get("consignment"):
        post(on, 414000 + buyer, sign * (it.get("due", 0) + off - net))
        return post(on, 210100, -sign * it.get("due", 0))
    work = it.get("service") or it.get("pharmacy", {}).get("service")
    post(on, 416000 + buyer if work else 410000 + 1000 * unit + buyer, -sign * net)
    post(on, 418000 + buyer, sign * off)
    if not work:
        move(on, sign * it.get("cost", 0), 500000 + 1000 * unit + buyer, 512000 if spoiled else 114000 + 100 * unit)


def sold(e, sign, lines, counted_on):
    """A sale, or with sign -1 what came back of one."""
    net = sum(it["amount"] - it.get("discount", 0) - it.get("ppn_amount", 0) for it, _ in lines)
    for it, spoiled in lines:
        line(e["date"], it, e["counts"], sign, spoiled)
    for part in e["tenders"]:
        post(e["date"], TENDER[part["type"]], sign * part["amount"])
        if part["type"] == "sukarela":
            save(e["date"], e["member"], "sukarela", -sign * part["amount"])
    post(e["date"], 514000, -sign * e["rounding"])
    post(e["date"], 212000, -sign * sum(it.get("ppn_amount", 0) for it, _ in lines))
    sales[day(counted_on).year] += sign * net
    if e["counts"]:
        purchases[e["member"], day(counted_on).year] += sign * net


def differs(on, amount, account):
    post(on, account, amount)
    post(on, 490100 if amount > 0 else 513100, -amount)


def by_account(parts, value="value"):
    sums = defaultdict(int)
    for it in parts:
        if not it.get("consignment"):
            sums[114000 + 100 * GOODS[it["account"]]] += it[value]
    return sums.items()


def stock_room(kind, e, on):
    if kind == "goods_received" and e["paid"] != "consignment":
        for it in e["lines"]:
            account = 114000 + 100 * GOODS[it["account"]]
            post(on, account, it["amount"] + it.get("freight", 0))
            post(on, 116100 if e["pkp"] else account, it.get("ppn", 0))
            differs(on, it.get("covered_value", 0) - it.get("covered_cost", 0), account)
        post(on, TENDER[e["paid"]], -e["amount"] - e["ppn"] - e["freight"])
    elif kind == "goods_sent_back":
        tax = sum(e.get("ppn", {}).values())
        post(on, 116100, -tax)
        for account, value in by_account(e["parts"]):
            move(on, value, TENDER["credit" if e["paid"] == "consignment" else e["paid"]], account)
        post(on, TENDER.get(e["paid"], 210000), tax)
    elif kind == "supplier_paid":
        move(on, e["amount"], 210100 if e.get("consignment") else 210000, TENDER[e["paid"]])
    elif kind == "shop_paid":
        move(on, e["amount"], TENDER[e["paid"]], 113200)
    elif kind == "storage_charged":
        into = TENDER[e["paid"]] if "paid" in e else 113100 if "owner" in e else 113200
        move(on, e["fee"], into, 417100 if e.get("counts") else 417200)
        if e.get("counts"):
            purchases[e["owner"], day(on).year] += e["fee"]
    elif kind == "goods_moved" and not e.get("at_once"):
        for account, value in by_account(e["parts"]):
            move(on, value, 114900, account)
    elif kind == "goods_arrived":
        for (account, value), (_, there) in zip(by_account(e["parts"]), by_account(e["parts"], "arrived_value")):
            move(on, value, account, 114900)
            differs(on, there - value, account)
        move(on, sum(it.get("due", 0) for it in e["parts"]), 513100, 210100)
    elif kind == "stock_counted":
        for it in e["lines"]:
            if not it.get("consignment"):
                differs(on, it["value"], 114000 + 100 * GOODS[it["account"]])
        move(on, sum(it.get("due", 0) for it in e["lines"]), 513100, 210100)
    elif kind == "goods_written_off":
        for account, value in by_account(e["parts"]):
            move(on, value, 512000, account)
    elif kind == "goods_repacked":
        for sign, parts in ((-1, e["from"]), (1, e["to"])):
            for account, value in by_account(parts):
                post(on, account, sign * value)


def term_deposit(kind, e, on):
    """Simpanan berjangka: 214100, its interest that waits for the due day 214200."""
    member = e.get("member") or e["agreed"]["member"]
    into = TENDER[e["tender"]] if "tender" in e else 214200 if e.get("held") else 214000
    if kind == "term_opened":
        move(on, e["amount"], into, 214100)
        amount = -e["amount"]
    elif kind == "term_interest":
        move(on, e["interest"] - e["tax"], 504100, into)
        move(on, e["tax"], 504100, 211000)
        amount = e["interest"] - e["tax"]
    elif kind == "term_renewed":
        return move(e["agreed"]["from"], e["added"], 214200, 214100)
    else:
        move(on, e["principal"], 214100, into)
        move(on, e["held"], 214200, into)
        move(on, e["interest"] - e["tax"], 504100, into)
        move(on, e["tax"], 504100, 211000)
        amount = e["principal"] + e["held"] + e["interest"] - e["tax"]
    if into == 214000:
        save(on, member, "sukarela", amount)


def leave(e, on):
    was = {saving: balance(e["number"], saving, day(on)) for saving in SAVED}
    left[e["number"]] = (day(on), was)
    rest = sum(was.values())
    for saving, amount in was.items():
        post(on, SAVED[saving], amount)
        save(on, e["number"], saving, -amount, late=1)
    charges = e.get("charges", [])
    parts = [(e["kasbon"], 113100)]
    parts += [(sum(it[part] for it in charges), account) for part, account in (("jasa", 415100), ("penalty", 415200))]
    parts += [(sum(loan[1] for loan in e.get("loans", [])), 113300)]
    for owed, account in parts:
        off = min(owed, rest)
        post(on, account, -off)
        rest -= off
    jasa[e["number"], day(on).year] += sum(it["jasa"] for it in charges)
    post(on, 215000, -rest)
    for _, amount in e.get("accrued", []):
        move(on, amount, 415100, 113400)


def happened(e, policy):
    kind = e["kind"]
    on = e.get("date") or e.get("slip", {}).get("date")
    if kind == "member_set":
        members[e["number"]] = e
        for saving in SAVED:
            local = datetime.fromisoformat(e["at"]) + timedelta(hours=8)
            save(local.date().isoformat(), e["number"], saving, (e.get("balances") or {}).get(saving, 0))
    elif kind == "sale_completed":
        sold(e, 1, [(it, False) for it in e["lines"]], on)
    elif kind == "sale_returned":
        spoiled = [(it["sold"], it.get("condition") == "damaged") for it in e["lines"]]
        sold(e, -1, spoiled, e["of_date"] if e.get("void") else on)
    elif kind == "member_attached":
        for it in e["lines"]:
            line(on, it, e["counts"], 1)
            line(on, it, e["was_counts"], -1)
        for who, counts, sign in ((e.get("member"), e["counts"], 1), (e.get("was"), e["was_counts"], -1)):
            purchases[who, day(e["sale_date"]).year] += sign * e["counted"] if counts else 0
    elif kind == "tender_corrected":
        cash = 513000 if e.get("closed") else 111000
        to, was = (cash if e[way] == "cash" else TENDER[e[way]] for way in ("to", "from"))
        move(on, e["amount"], to, was)
        for way, sign in (("to", -1), ("from", 1)):
            if e[way] == "sukarela":
                save(on, e["member"], "sukarela", sign * e["amount"])
    elif kind == "cash_moved":
        if e["way"] in ("out", "drop"):
            move(on, e["amount"], e["account"], 111000)
        elif e["way"] == "in":
            move(on, e["amount"], 111000, e["account"])
    elif kind == "saving_moved":
        move(on, e["amount"], 111000, SAVED[e["saving"]])
        save(on, e["member"], e["saving"], e["amount"])
    elif kind == "kasbon_paid":
        move(on, e["amount"], 111000, 113100)
    elif kind == "loan_paid":
        for part, account in (("principal", 113300), ("jasa", 415100), ("penalty", 415200)):
            move(on, e[part], 111000, account)
        move(on, e.get("accrued", 0), 415100, 113400)
        jasa[e["member"], day(on).year] += e["jasa"]
    elif kind == "voucher_sold":
        move(on, 0 if "rest_of" in e else e["amount"], 111000, 216000)
    elif kind == "tender_settled":
        fee = 528000 if e["tender"] == "deposit" else 511000
        move(on, e["gross"] - e["fee"], 112100, TENDER[e["tender"]])
        move(on, e["fee"], fee, TENDER[e["tender"]])
    elif kind == "balances_opened":
        for account, amount in e["balances"]:
            move(e["as_of"], amount, account, 360000)
    elif kind == "shift_opened":
        move(on, e["difference"], 111000, 111100)
    elif kind == "shift_closed":
        move(on, e["drops"] - e.get("dropped_before", 0) + e.get("deposit", 0), 111100, 111000)
        move(on, e["difference"], 111000, 490000 if e["difference"] > 0 else 513000)
    elif kind == "journal_entered":
        for account, amount in e["lines"]:
            post(on, account, amount)
    elif kind == "member_left":
        leave(e, on)
    elif kind == "leaver_paid":
        move(on, e["amount"], 215000, TENDER["transfer" if "transfer" in e else "cash"])
    elif kind == "loan_disbursed":
        taken, on = e["taken"], e["taken"]["disbursed"]
        move(on, taken["principal"] - e["fee"], 113300, TENDER[e["tender"]])
        move(on, e["fee"], 113300, 415300)
    elif kind == "interest_paid":
        move(on, e["interest"] - e["tax"], 504100, 214000)
        move(on, e["tax"], 504100, 211000)
        save(on, e["member"], "sukarela", e["interest"] - e["tax"])
    elif kind == "loans_provisioned":
        move(on, e["change"], 531000, 113910)
    elif kind == "loan_written_off":
        move(on, e["amount"], 113910, 113300)
        move(on, e.get("accrued", 0), 415100, 113400)
    elif kind == "loan_accrued":
        move(on, e["jasa"], 113400, 415100)
    elif kind == "loan_recovered":
        move(on, e["amount"], 111000, 491000)
    elif kind.startswith("term_"):
        term_deposit(kind, e, on)
    elif kind == "year_closed":
        close(e["year"])
    elif kind in ("shu_allocated", "shu_reversed"):
        allocate(on, share_out(e["year"], policy), 1 if kind == "shu_allocated" else -1)
    elif kind == "shu_paid":
        for tender in ("cash", "sukarela", "kasbon"):
            move(on, e[tender], 213000, TENDER[tender])
        move(on, e.get("transferred", 0), 213000, TENDER["transfer"])
        save(on, e["member"], "sukarela", e["sukarela"])
    elif kind == "shu_lapsed":
        move(on, sum(amount for _, amount in e["shares"]), 213000, 340000)
    elif kind in STOCK_ROOM:
        stock_room(kind, e, on)
    elif kind not in SILENT:
        sys.exit(f"what is {kind}?")


closed = {}


def surplus(year):
    """Members' and others' surplus, and the losses of earlier years (koperasi 2.3, J45)."""
    if year in closed:
        return closed[year]
    results = {account: amount for (of, account), amount in books.items() if of == year and account >= 400000}
    of = [-sum(amount for account, amount in results.items() if side(account) == part) for part in range(3)]
    income = {account: amount for account, amount in results.items() if account < 500000}
    gross = [max(0, -sum(amount for account, amount in income.items() if side(account) == part)) for part in range(2)]
    part = abs(of[2]) * gross[0] // sum(gross) if sum(gross) else abs(of[2])
    part = part if of[2] > 0 else -part
    losses = sum(amount for (of_year, account), amount in books.items() if account == 352000 and of_year <= year)
    return of[0] + part, of[1] + of[2] - part, max(0, losses)


def close(year):
    closed[year] = members_own, others_own, _ = surplus(year)
    for of, account in [key for key in books if key[0] == year and key[1] >= 400000]:
        books[of, account] = 0
    end, begin = f"{year}-12-31", f"{year + 1}-01-01"
    post(end, 351100, -members_own)
    post(end, 351200, -others_own)
    result = 350000 if members_own + others_own >= 0 else 352000
    move(begin, members_own, 351100, result)
    move(begin, others_own, 351200, result)


def allocate(on, rows, sign):
    summary = rows[-1]
    for row in rows:
        if row["row"] == "pool":
            account = FUND.get(row["id"], 213900) if row["kind"] == "fund" else 213000
            move(on, sign * row["amount"], 350000, account)
    move(on, sign * summary["village"], 350000, 213400)
    move(on, sign * summary["loss_absorbed"], 350000, 352000)


def balance(number, saving, until):
    return sum(amount for on, amount, _ in moves[number, saving] if on <= until)


def person(number, year, policy):
    """Why somebody takes no part, and what weighs: capital in rupiah-days, purchases, jasa (koperasi 2.2, 7-9)."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    days = (last - first).days + 1
    it = members[number]
    gone, was = left.get(number, (first - timedelta(days=1) if it["state"] in GONE else None, {}))
    in_year = gone is not None and first <= gone <= last
    have = was if in_year else {saving: balance(number, saving, last) for saving in SAVED}
    kind = it["member_kind"]
    reason = ""
    if kind != "anggota":
        reason = kind
    elif day(it["joined"]) > last:
        reason = "joined_later"
    elif gone is not None and gone < first:
        reason = "left_before"
    elif in_year and policy.get("leaver", "prorata") == "gugur":
        reason = "gugur"
    elif have["pokok"] < policy.get("simpanan_pokok", 0):
        reason = "pokok_unpaid"
    base = policy.get("capital_base", "wajib").split("_")
    if policy.get("savings_basis", "year_end") == "daily_average":
        weight = sum(amount * (last - max(first, begins)).days + amount
                     for saving in base for on, amount, begins in moves[number, saving] if begins <= last)
    else:
        there = (gone - max(first, day(it["joined"]))).days + 1 if in_year else days
        weight = sum(have[saving] for saving in base) * there
    return reason, weight, max(0, purchases[number, year]), max(0, jasa[number, year])


def shares(pool, weights, total, policy):
    exact = {number: Fraction(pool * weight, total) for number, weight in weights.items()} if pool and total else {}
    given = {number: floor(exact.get(number, 0)) for number in weights}
    if policy.get("rounding", "floor") == "largest_remainder":
        short = floor(sum(exact.values())) - sum(given.values())
        order = sorted(exact, key=lambda number: (given[number] - exact[number], number.encode()))
        for number in order[:short]:
            given[number] += 1
    return given


def share_out(year, policy):
    mine, others, losses = surplus(year)
    numbers = sorted(members)
    people = {number: person(number, year, policy) for number in numbers}
    days = (date(year, 12, 31) - date(year, 1, 1)).days + 1
    got = {number: {"capital": 0, "patronage": 0} for number in numbers}
    pools = {pool["code"]: 0 for pool in policy["pool"]}
    summary = dict.fromkeys(("base", "village", "nonmember_reserve", "loss_absorbed", "remainder", "members_total"), 0)
    summary |= {"row": "summary", "id": "total", "status": "ok", "loss_carried": losses}
    if mine + others <= 0:
        summary |= {"status": "deficit", "loss_carried": losses - mine - others}
    else:
        mine, others = (0, mine + others) if mine < 0 else (mine + others, 0) if others < 0 else (mine, others)
        from_others = min(others, losses)
        from_mine = min(mine, losses - from_others)
        summary |= {"loss_absorbed": from_others + from_mine, "loss_carried": losses - from_others - from_mine}
        mine, others = mine - from_mine, others - from_others
        summary["status"] = "ok" if mine + others else "absorbed"
        village = floor((mine + others) * Fraction(policy.get("village_percent", "0")) / 100)
        from_others = min(village, others)
        mine, others = mine - village + from_others, others - from_others
        to = policy.get("nonmember_to", "cadangan")
        base, reserve = (mine + others, 0) if to == "pools" else (mine, others)
        rest = base
        for pool in policy["pool"] if base + reserve else []:
            there = amount = floor(base * Fraction(pool["percent"]) / 100)
            at = {"capital": 1, "patronage": 3 if pool.get("basis") == "jasa" else 2}.get(pool["kind"])
            if at:
                weights = {number: 0 if it[0] else it[at] for number, it in people.items()}
                total = sum(weights.values())
                if at == 1 and policy.get("capital_cap_percent"):
                    amount = min(amount, floor(Fraction(total, days) * Fraction(policy["capital_cap_percent"]) / 100))
                if at == 2 and policy.get("patronage_denominator") == "semua":
                    total = policy.get("sales_total", sales[year])
                given = shares(amount, weights, total, policy)
                for number, share in given.items():
                    got[number][pool["kind"]] += share
                there = sum(given.values())
            pools[pool["code"]] = there
            rest -= there
        pools[policy.get("remainder_to", "cadangan")] += rest
        if to != "pools":
            pools[to] += reserve
        summary |= {"base": base, "village": village, "nonmember_reserve": reserve, "remainder": rest}
    rows = [{"row": "member", "id": number, "reason": people[number][0], **got[number],
             "total": sum(got[number].values())} for number in numbers]
    rows += [{"row": "pool", "id": pool["code"], "kind": pool["kind"], "percent": pool["percent"],
              "amount": pools[pool["code"]]} for pool in policy["pool"]]
    summary["members_total"] = sum(sum(it.values()) for it in got.values())
    return rows + [summary]


def neraca(year):
    """What stood on assets, and on liabilities and equity, at the end of the year's last day."""
    of = [sum(amount for (on, account), amount in books.items() if on <= year and account // 100000 in heads)
          for heads in ((1,), (2, 3, 4, 5))]
    return {"assets": of[0], "liabilities_and_equity": -of[1]}


def phu(year):
    mine, others, _ = surplus(year)
    return {"after_tax": mine + others, "members": mine, "others": others}


if __name__ == "__main__":
    with open(sys.argv[2], "rb") as file:
        decided = tomllib.load(file)
    with open(sys.argv[1], encoding="utf-8") as export:
        for record in export:
            happened(json.loads(record.split(" ", 2)[2]), decided)
    trial = defaultdict(int)
    for (_, account), amount in books.items():
        trial[account] += amount
    trial = {str(account): amount for account, amount in sorted(trial.items()) if amount}
    of = int(sys.argv[3])
    print(json.dumps({"trial": trial, "shu": share_out(of, decided), "neraca": neraca(of), "phu": phu(of)}))
