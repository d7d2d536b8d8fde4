//! A PostgreSQL of a test's own: in a temporary folder, on a port of its own, gone when the test ends.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running PostgreSQL; gone with its data when it is dropped.
pub struct Cluster {
    folder: PathBuf,
    pub port: u16,
    postgres: Child,
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id is everywhere");
    id.stdout.starts_with(b"0\n")
}

/// PostgreSQL does not run as root: there it is started as the user its package made.
fn as_user(program: &str, arguments: &[&str]) -> Command {
    match is_root() {
        true => {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", program]).args(arguments);
            command
        }
        false => {
            let mut command = Command::new(program);
            command.args(arguments);
            command
        }
    }
}

impl Cluster {
    pub fn start(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-postgres-{}-{name}", std::process::id()));
        let data = folder.join("data").display().to_string();
        let socket = folder.display().to_string();
        let _gone = std::fs::remove_dir_all(&folder);
        let made = as_user("mkdir", &["-p", &socket]).status();
        assert!(made.is_ok_and(|status| status.success()), "a folder");
        let quiet = ["-D", &data, "-U", "boss", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"];
        let made = as_user("initdb", &quiet).stdout(Stdio::null()).status();
        assert!(made.is_ok_and(|status| status.success()), "initdb");
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.expect("a free port").port();
        let postgres = run(&folder, port);
        let cluster = Self { folder, port, postgres };
        cluster.await_life();
        cluster.sql("boss", "CREATE ROLE gerai LOGIN").expect("a role");
        cluster.sql("boss", "CREATE DATABASE gerai OWNER gerai").expect("a database");
        cluster
    }

    /// The server's process, or that which started it.
    pub fn process(&self) -> u32 {
        self.postgres.id()
    }

    pub fn url(&self) -> String {
        format!("postgresql://gerai@127.0.0.1:{}/gerai", self.port)
    }

    /// What `psql` answers, or its complaint.
    pub fn sql(&self, role: &str, sql: &str) -> Result<String, String> {
        let database = if role == "boss" { "postgres" } else { "gerai" };
        let port = self.port.to_string();
        let output = Command::new("psql")
            .args(["-h", "127.0.0.1", "-p", &port, "-U", role, "-d", database, "-qAtX", "-v", "ON_ERROR_STOP=1"])
            .args(["-c", sql])
            .output()
            .expect("psql is beside it");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        match output.status.success() {
            true => Ok(text(&output.stdout)),
            false => Err(text(&output.stderr)),
        }
    }

    /// What the superuser sees of the ledger: every cooperative.
    pub fn sql_of(&self, sql: &str) -> String {
        self.tool_sql("gerai", sql)
    }

    /// Many statements as the superuser; the first complaint.
    pub fn script(&self, database: &str, sql: &str) -> Result<(), String> {
        let port = self.port.to_string();
        let output = Command::new("psql")
            .args(["-h", "127.0.0.1", "-p", &port, "-U", "boss", "-d", database, "-qAtX", "-v", "ON_ERROR_STOP=1"])
            .args(["-c", sql])
            .output()
            .expect("psql is beside it");
        match output.status.success() {
            true => Ok(()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    pub fn tool_sql(&self, database: &str, sql: &str) -> String {
        let port = self.port.to_string();
        let output = Command::new("psql")
            .args(["-h", "127.0.0.1", "-p", &port, "-U", "boss", "-d", database, "-qAtX", "-c", sql])
            .output()
            .expect("psql is beside it");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    pub fn url_of(&self, database: &str) -> String {
        format!("postgresql://gerai@127.0.0.1:{}/{database}", self.port)
    }

    /// A program of PostgreSQL's own, as its superuser; `after` it reads or writes a file of this cluster's folder.
    pub fn tool(&self, program: &str, arguments: &[&str], after: &str) {
        let port = self.port.to_string();
        let file = self.folder.join(after).display().to_string();
        let mut all = vec!["-h", "127.0.0.1", "-p", &port, "-U", "boss"];
        all.extend(arguments);
        if !after.is_empty() {
            all.push(&file);
        }
        let done = as_user(program, &all).status();
        assert!(done.is_ok_and(|status| status.success()), "{program} {arguments:?}");
    }

    pub fn of(&self, coop: &str, sql: &str) -> Result<String, String> {
        self.sql("gerai", &format!("SET gerai.coop = '{coop}'; {sql}"))
    }
}

fn run(folder: &std::path::Path, port: u16) -> Child {
    let (data, socket, number) =
        (folder.join("data").display().to_string(), folder.display().to_string(), port.to_string());
    let how = ["-D", &data, "-p", &number, "-h", "127.0.0.1", "-k", &socket, "-F"];
    let postgres = as_user("postgres", &how).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    postgres.expect("postgres starts")
}

impl Cluster {
    fn await_life(&self) {
        let end = Instant::now() + Duration::from_secs(30);
        while self.sql("boss", "SELECT 1").is_err() {
            assert!(Instant::now() < end, "PostgreSQL did not start");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// As after a power cut: every connection is gone, and what was committed is there.
    pub fn restart(&mut self) {
        self.stop();
        self.postgres = run(&self.folder, self.port);
        self.await_life();
    }

    fn stop(&mut self) {
        let data = self.folder.join("data").display().to_string();
        let _stopped = as_user("pg_ctl", &["-D", &data, "-m", "immediate", "stop"]).stdout(Stdio::null()).status();
        let _killed = self.postgres.kill();
        let _waited = self.postgres.wait();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}
