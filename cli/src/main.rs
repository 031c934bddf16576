//! `prisoner-card`, the publisher's tool.

use std::process::ExitCode;

fn main() -> ExitCode {
    prisoner_card_cli::run(std::env::args_os())
}
