//! What the compiler of derivatives says to mistakes: one mistake per file of `ui/<kind of mistake>/`, and beside it
//! the messages expected.
//!
//! The rest of each message is the Rust compiler's own words and frames, which change from version to version. They
//! are compared on the version they were written with, and on no other.
//!
//! After a change of the messages: `TRYBUILD=overwrite cargo test -p tests --test ui`, and read the difference.

use std::process::Command;

/// The compiler whose words the files hold.
const WRITTEN_WITH: &str = "rustc 1.95.";

#[test]
fn every_mistake_is_reported_at_its_token_with_reason_and_remedy() {
    let version = compiler();
    if !version.starts_with(WRITTEN_WITH) {
        // Past the test harness, which keeps what `println!` writes to itself.
        let line = format!("SKIPPED: messages are compared on {WRITTEN_WITH}x only, and this is {version}\n");
        let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
        return;
    }
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}

fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.map_or_else(
        |error| format!("unknown: {error}"),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
