//! Packages that are written to disk, built by cargo and compiled by rustc.

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

/// How often a clean build is made; once if that takes long.
const CLEAN_BUILDS: usize = 2;
const LONG: Duration = Duration::from_secs(20);

/// The entry of a manifest that asks for our crates.
pub(crate) fn ours() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../grad-runtime");
    format!("grad-runtime = {{ path = '{}' }}", path.display())
}

/// Writes a package that depends on something and is otherwise empty. The macros that it uses are built with that
/// optimisation. The versions are those of this workspace.
fn package(folder: &Path, dependency: &str, optimisation: u8) -> Result<(), Box<dyn Error>> {
    let manifest = format!(
        "[package]\nname = \"measured\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n\n\
         [profile.dev.build-override]\nopt-level = {optimisation}\n\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), super::sources::EMPTY)?;
    let versions = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(versions, folder.join("Cargo.lock"))?;
    Ok(())
}

/// Builds a package without asking the network for anything.
fn build(folder: &Path) -> Result<(), Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let built = Command::new(cargo)
        .args(["build", "--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()?;
    if built.status.success() {
        return Ok(());
    }
    let message = String::from_utf8_lossy(&built.stderr);
    Err(message.lines().next().unwrap_or("cargo failed").into())
}

/// The seconds that it takes to build a dependency and all that it needs, without network.
pub(crate) fn clean_build(folder: &Path, name: &str, dependency: &str) -> Result<f64, Box<dyn Error>> {
    let folder = folder.join(name);
    package(&folder, dependency, 0)?;
    let mut fastest = Duration::MAX;
    for _ in 0..CLEAN_BUILDS {
        let target = folder.join("target");
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        let start = Instant::now();
        build(&folder)?;
        fastest = fastest.min(start.elapsed());
        if fastest > LONG {
            break;
        }
    }
    Ok(fastest.as_secs_f64())
}

/// Rustc, and our crates as it finds them.
pub(crate) struct Compiler {
    folder: PathBuf,
    runtime: PathBuf,
}

impl Compiler {
    /// Builds our crates, the macro with that optimisation.
    pub(crate) fn new(folder: &Path, name: &str, optimisation: u8) -> Result<Self, Box<dyn Error>> {
        let folder = folder.join(name);
        package(&folder, &ours(), optimisation)?;
        build(&folder)?;
        let mut newest = None;
        for entry in fs::read_dir(folder.join("target/debug/deps"))? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with("libgrad_runtime-") && name.ends_with(".rlib") {
                newest = newest.max(Some((entry.metadata()?.modified()?, entry.path())));
            }
        }
        // Rustc makes it for some outputs, and not for others.
        fs::create_dir_all(folder.join("out"))?;
        let (_, runtime) = newest.ok_or("cargo has left no library")?;
        Ok(Self { folder, runtime })
    }

    /// The milliseconds that rustc takes for a crate.
    pub(crate) fn time(&self, text: &str, flags: &[&str]) -> Result<f64, Box<dyn Error>> {
        let source = self.folder.join("measured.rs");
        fs::write(&source, text)?;
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
        let mut command = Command::new(rustc);
        command
            .args(["--edition=2024", "--crate-type=lib", "--crate-name=measured", "--cap-lints=allow"])
            .args(flags)
            .arg("--out-dir")
            .arg(self.folder.join("out"))
            .arg("--extern")
            .arg(format!("grad_runtime={}", self.runtime.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.folder.join("target/debug/deps").display()))
            .arg(&source)
            .stderr(Stdio::inherit());
        let start = Instant::now();
        let status = command.status()?;
        let taken = start.elapsed();
        if status.success() { Ok(taken.as_secs_f64() * 1e3) } else { Err("rustc failed".into()) }
    }
}
