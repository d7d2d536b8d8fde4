use clap::{Command, CommandFactory};

use super::*;
use crate::cli::Arguments;
use crate::reports::Report;

fn blank(above: &str, command: &Command, found: &mut Vec<String>) {
    let name = format!("{above} {}", command.get_name());
    if command.get_about().is_none() {
        found.push(name.clone());
    }
    found.extend(
        command
            .get_arguments()
            .filter(|argument| argument.get_help().is_none())
            .map(|argument| format!("{name} {}", argument.get_id())),
    );
    command.get_subcommands().for_each(|inner| blank(&name, inner, found));
}

#[test]
fn every_command_and_every_argument_says_what_it_is() {
    for language in Language::ALL {
        let mut found = Vec::new();
        blank("", &localised(Arguments::command(), language), &mut found);
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn the_same_word_in_another_command_says_what_it_is_there() {
    let all = localised(Arguments::command(), Language::En);
    let of = |path: &[&str]| path.iter().fold(&all, |command, name| command.find_subcommand(name).expect("there"));
    let about = |path: &[&str]| of(path).get_about().map(ToString::to_string);
    assert_ne!(about(&["import"]), about(&["log", "import"]));
    let folder = |name: &str| {
        let argument = of(&[name]).get_arguments().find(|argument| argument.get_id() == "folder").expect("there");
        argument.get_help().map(ToString::to_string)
    };
    assert_ne!(folder("screens"), folder("simkopdes"));
}

#[test]
fn a_word_that_is_no_choice_is_answered_with_every_choice() {
    let error = Arguments::command().try_get_matches_from(["gerai", "report", "nothing"]).expect_err("no such report");
    for language in Language::ALL {
        let said = locale::say(language, &sentence(&error));
        for report in Report::ALL {
            assert!(said.contains(report.name()), "{} is not in: {said}", report.name());
        }
    }
}
