//! The words of the command line itself: help in the shop's language, and one sentence for what was typed wrongly.
//!
//! Always holds: help and version go to standard output with status 0, wrong usage to standard error with status 2.
//! Neighbours: the arguments (`cli.rs`), the sentences (`assets/locales`, keys `cli-…`).

use std::error::Error as _;
use std::process::ExitCode;

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::ending;
use crate::domain::text::Text;
use crate::domain::time::BadTime;
use crate::locale::{self, Language};

/// A word that is none of those there are.
#[derive(Debug, thiserror::Error)]
#[error("one of {choices}")]
pub struct NotOneOf {
    choices: String,
}

impl NotOneOf {
    pub fn new(choices: &[&str]) -> Self {
        Self { choices: choices.join(", ") }
    }
}

/// The same command with its help in this language.
pub fn localised(command: Command, language: Language) -> Command {
    within("", command, language)
}

/// A command of a command says what it is beside it: `import` takes lists, `log import` a log.
fn within(above: &str, command: Command, language: Language) -> Command {
    let name = format!("{above}{}", command.get_name());
    let say = |key| locale::say(language, &Text::new(key));
    // Headings must live as long as the program, which is about to do one thing and end.
    let heading = |key| -> &'static str { say(key).leak() };
    let template = format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}\n", say("cli-help-usage"));
    let mut command = command.help_template(template).subcommand_help_heading(heading("cli-help-commands"));
    command = command.subcommand_value_name(heading("cli-help-command"));
    if let Some(key) = about(&name) {
        command = command.about(say(key));
    }
    let mut place = 0;
    let command = command.mut_args(|argument| {
        // As written in the contract, not by the alphabet.
        place += 1;
        let argument = argument.display_order(place);
        let kind = if argument.is_positional() { "cli-help-places" } else { "cli-help-options" };
        let argument = argument.help_heading(heading(kind));
        let argument = match argument.get_action().takes_values() {
            true => argument.hide_possible_values(true).hide_default_value(true),
            false => argument,
        };
        match meaning(&name, argument.get_id().as_str()) {
            Some(key) => argument.help(say(key)),
            None => argument,
        }
    });
    let inside = if name == "gerai" { String::new() } else { format!("{name} ") };
    command.mut_subcommands(|inner| within(&inside, inner, language))
}

/// What a command is for, by its name as typed.
fn about(command: &str) -> Option<&'static str> {
    let key = match command {
        "gerai" => "cli-about",
        "demo" => "cli-about-demo",
        "init" => "cli-about-init",
        "import" => "cli-about-import",
        "ring" => "cli-about-ring",
        "report" => "cli-about-report",
        "journal" => "cli-about-journal",
        "export" => "cli-about-export",
        "receive" => "cli-about-receive",
        "receipt" => "cli-about-receipt",
        "label" => "cli-about-label",
        "rat" => "cli-about-rat",
        "shu" => "cli-about-shu",
        "total" => "cli-about-total",
        "simkopdes" => "cli-about-simkopdes",
        "screens" => "cli-about-screens",
        "log" => "cli-about-log",
        "verify" => "cli-about-verify",
        "rebuild" => "cli-about-rebuild",
        "backup" => "cli-about-backup",
        "restore" => "cli-about-restore",
        "update" => "cli-about-update",
        "release" => "cli-about-release",
        "serve" => "cli-about-serve",
        "enrol" => "cli-about-enrol",
        "sync" => "cli-about-sync",
        "log export" => "cli-about-log-export",
        "log import" => "cli-about-log-import",
        _ => return None,
    };
    Some(key)
}

/// What an argument is, by its name; the same word means the same in every command but a few.
fn meaning(command: &str, argument: &str) -> Option<&'static str> {
    let key = match argument {
        "folder" if command == "simkopdes" => "cli-arg-simkopdes-folder",
        "folder" if command == "export" => "cli-arg-export-folder",
        "user" if command == "export" => "cli-arg-export-user",
        "package" => "cli-arg-package",
        "back" => "cli-arg-back",
        "check" => "cli-arg-check",
        "program" => "cli-arg-program",
        "new_key" => "cli-arg-new-key",
        "key" if command == "release" => "cli-arg-release-key",
        "out" if command == "release" => "cli-arg-release-out",
        "refused" => "cli-arg-refused",
        "unit" => "cli-arg-unit",
        "only" => "cli-arg-only",
        "supplier" => "cli-arg-supplier",
        "preview" => "cli-arg-preview",
        "skip_bad" => "cli-arg-skip-bad",
        "place" => "cli-arg-place",
        "order" => "cli-arg-order",
        "code" => "cli-arg-total-code",
        "data" => "cli-arg-data",
        "help" => "cli-arg-help",
        "version" => "cli-arg-version",
        "config" => "cli-arg-config",
        "kind" => "cli-arg-kind",
        "file" if matches!(command, "backup" | "restore") => "cli-arg-backup-file",
        "file" if command == "import" => "cli-arg-list-file",
        "file" => "cli-arg-file",
        "inputs" => "cli-arg-inputs",
        "name" => "cli-arg-report",
        "events" => "cli-arg-events",
        "log" => "cli-arg-log",
        "receipt" => "cli-arg-receipt",
        "goods" => "cli-arg-goods",
        "to" => "cli-arg-to",
        "width" => "cli-arg-width",
        "folder" => "cli-arg-folder",
        "sizes" => "cli-arg-sizes",
        "seed" => "cli-arg-seed",
        "sales" => "cli-arg-sales",
        "days" => "cli-arg-days",
        "at" if command == "import" => "cli-arg-import-at",
        "at" => "cli-arg-at",
        "user" => "cli-arg-user",
        "format" => "cli-arg-format",
        "from" => "cli-arg-from",
        "until" => "cli-arg-until",
        "sku" => "cli-arg-sku",
        "batch" => "cli-arg-batch",
        "account" => "cli-arg-account",
        "member" => "cli-arg-member",
        "year" => "cli-arg-year",
        "policy" => "cli-arg-policy",
        "members" => "cli-arg-members",
        "post" => "cli-arg-post",
        "approver" => "cli-arg-approver",
        "decided" => "cli-arg-decided",
        "decision" => "cli-arg-decision",
        "meeting" => "cli-arg-meeting",
        "out" => "cli-arg-out",
        "lang" => "cli-arg-lang",
        "listen" => "cli-arg-listen",
        "ledger" => "cli-arg-ledger",
        "database" => "cli-arg-database",
        "tls_cert" => "cli-arg-cert",
        "tls_key" => "cli-arg-key",
        "above" => "cli-arg-above",
        "above_code" => "cli-arg-above-code",
        "coop" => "cli-arg-coop",
        "page_account" => "cli-arg-page-account",
        "page_role" => "cli-arg-page-role",
        "page_coops" => "cli-arg-page-coop",
        "announce" => "cli-arg-announce",
        "no_announce" => "cli-arg-no-announce",
        "find_servers" => "cli-arg-find-servers",
        "shelf" => "cli-arg-shelf",
        "url" => "cli-arg-url",
        "join_code" => "cli-arg-join-code",
        "new_code" => "cli-arg-new-code",
        _ => return None,
    };
    Some(key)
}

/// What was typed cannot be a command: says so, or prints the help that was asked for.
pub fn misunderstood(language: Language, error: &Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let options = locale::say(language, &Text::new("cli-help-usage-options"));
        let help = error.render().to_string().replace("[OPTIONS]", &options);
        return ending::status(language, ending::answer(help.as_bytes()));
    }
    ending::complain(&locale::say(language, &sentence(error)));
    ExitCode::from(2)
}

fn sentence(error: &Error) -> Text {
    let argument = || named(error, ContextKind::InvalidArg);
    let value = || named(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Text::new("cli-unknown-command").with("word", named(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => Text::new("cli-unknown-argument").with("argument", argument()),
        ErrorKind::MissingRequiredArgument => Text::new("cli-argument-missing").with("argument", argument()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Text::new("cli-command-missing")
        }
        ErrorKind::InvalidValue if value().is_empty() => Text::new("cli-value-missing").with("argument", argument()),
        ErrorKind::InvalidValue => match named(error, ContextKind::ValidValue) {
            valid if valid.is_empty() => Text::new("cli-value-bad").with("value", value()).with("argument", argument()),
            valid => Text::new("cli-value-not-one-of")
                .with("value", value())
                .with("argument", argument())
                .with("values", valid),
        },
        ErrorKind::ValueValidation => match error.source().and_then(|source| source.downcast_ref::<NotOneOf>()) {
            Some(NotOneOf { choices }) => Text::new("cli-value-not-one-of")
                .with("value", value())
                .with("argument", argument())
                .with("values", choices.as_str()),
            None if is_time(error) => {
                Text::new("cli-value-no-time").with("value", value()).with("argument", argument())
            }
            None => Text::new("cli-value-bad").with("value", value()).with("argument", argument()),
        },
        ErrorKind::ArgumentConflict => Text::new("cli-argument-conflict")
            .with("argument", argument())
            .with("other", named(error, ContextKind::PriorArg)),
        _ => Text::new("cli-misunderstood"),
    }
}

/// No date or time, or one that no shop sells at.
fn is_time(error: &Error) -> bool {
    error.source().is_some_and(|source| source.is::<BadTime>())
}

/// The word or words that an error is about.
fn named(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
