//! One site: installed, running, and deleted when it is dropped.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::Write as _,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    sync::LazyLock,
    time::Duration,
};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{net::TcpStream, sync::Mutex, task::block_in_place, time::sleep};

use super::{Version, files, plugin};
use crate::page::Page;

/// The databases of sites that were just installed.
static DATABASES: LazyLock<Mutex<Databases>> = LazyLock::new(Mutex::default);

type Databases = HashMap<(Version, Theme), Vec<u8>>;

/// The password of all users of the site.
const PASSWORD: &str = "a pass word of the tests";

/// The kinds of themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Theme {
    /// WordPress's own, with blocks.
    Block,
    /// PHP templates, only with the required ones.
    Classic,
}

/// A user with an account.
#[derive(Clone, Copy, Debug)]
pub(crate) enum User {
    Admin,
    /// May publish posts, and no HTML of their own.
    Author,
    /// May read.
    Subscriber,
}

impl User {
    const ALL: [Self; 3] = [Self::Admin, Self::Author, Self::Subscriber];

    const fn name(self) -> &'static str {
        match self {
            Self::Admin => "administrator",
            Self::Author => "author",
            Self::Subscriber => "subscriber",
        }
    }
}

/// A running site.
pub(crate) struct Site {
    folder: TempDir,
    port: u16,
    server: Child,
}

impl Site {
    /// Installs a site with the plugin in its folder, not yet active, and starts it.
    pub(crate) async fn start(version: Version, theme: Theme) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        files::copy(&version.core(), folder.path());
        files::copy(&plugin(), &folder.path().join("wp-content/plugins/prisoner-card"));
        let port = free_port();
        files::write(
            folder.path(),
            &[
                (
                    "wp-config.php",
                    &include_str!("wp-config.php").replace("{PORT}", &port.to_string()),
                ),
                ("wp-content/mu-plugins/loopback.php", include_str!("loopback.php")),
                ("wp-content/themes/classic/style.css", "/*\nTheme Name: Classic\n*/\n"),
                ("wp-content/themes/classic/index.php", include_str!("classic.php")),
                // For WordPress, a language with a file is installed.
                (
                    "wp-content/languages/ru_RU.l10n.php",
                    "<?php return array( 'messages' => array() );",
                ),
            ],
        );
        let log = File::create(folder.path().join("server.log")).expect("the server's log");
        let mut server = php(folder.path());
        server
            // WordPress is compiled once, and not for each request; a file that has changed is seen at once.
            .args(["-d", "opcache.enable_cli=1", "-d", "opcache.revalidate_freq=0"])
            .args(["-S", &format!("127.0.0.1:{port}"), "-t"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::from(log.try_clone().expect("the log")))
            .stderr(Stdio::from(log));
        let site = Self {
            server: server.spawn().expect("PHP starts"),
            folder,
            port,
        };
        site.install(version, theme).await;
        site.wait_until_it_listens().await;
        site
    }

    /// The same, with the plugin active.
    pub(crate) async fn with_plugin(version: Version, theme: Theme) -> Self {
        let site = Self::start(version, theme).await;
        let activated = site.php(
            "require_once ABSPATH . 'wp-admin/includes/plugin.php';
            return activate_plugin( 'prisoner-card/prisoner-card.php' );",
            &json!(null),
        );
        assert_eq!(activated, json!(null), "the plugin cannot be activated");
        site
    }

    /// Installs the site. An installation takes seconds, so a further site of its kind gets a copy of the database.
    async fn install(&self, version: Version, theme: Theme) {
        let path = self.folder.path().join("wp-content/database/.ht.sqlite");
        let mut databases = DATABASES.lock().await;
        if let Some(database) = databases.get(&(version, theme)) {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, database).expect("the database");
            return;
        }
        let names: Vec<_> = User::ALL.iter().map(|user| user.name()).collect();
        let stylesheet = if theme == Theme::Classic {
            "classic"
        } else {
            "twentytwentyfive"
        };
        self.php_with(
            "define( 'WP_INSTALLING', true );",
            include_str!("install.php"),
            &json!({ "users": names, "password": PASSWORD, "theme": stylesheet }),
        );
        databases.insert((version, theme), fs::read(&path).expect("the database"));
    }

    async fn wait_until_it_listens(&self) {
        for _ in 0..200 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await.is_ok() {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("PHP's server does not listen: {}", self.log("server.log"));
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Runs PHP in this site, with `$input`, and returns its result.
    pub(crate) fn php(&self, code: &str, input: &Value) -> Value {
        self.php_with("", code, input)
    }

    fn php_with(&self, before: &str, code: &str, input: &Value) -> Value {
        let program = format!(
            "{before}
            $_SERVER['HTTP_HOST'] = '127.0.0.1';
            require 'wp-load.php';
            $input = json_decode( stream_get_contents( STDIN ), true );
            echo \"\\n\", wp_json_encode( ( function ( $input ) {{ {code} }} )( $input ) );"
        );
        let mut command = php(self.folder.path());
        command
            .args(["-r", &program])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // The servers to which it may send requests run on these threads, too.
        let output = block_in_place(|| {
            let mut running = command.spawn().expect("PHP runs");
            let mut stdin = running.stdin.take().expect("its input");
            stdin
                .write_all(input.to_string().as_bytes())
                .expect("PHP takes its input");
            drop(stdin);
            running.wait_with_output().expect("PHP ends")
        });
        let printed = String::from_utf8_lossy(&output.stdout);
        let last = printed.lines().next_back().unwrap_or_default();
        match serde_json::from_str(last) {
            Ok(value) if output.status.success() => value,
            _ => panic!(
                "`{code}` printed {printed}{}{}",
                String::from_utf8_lossy(&output.stderr),
                self.notices()
            ),
        }
    }

    /// Makes this site the first one of a network.
    pub(crate) fn make_network(&self) {
        self.php(
            "define( 'WP_INSTALLING_NETWORK', true );
            global $wpdb;
            foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
                $wpdb->$name = $table;
            }
            require_once ABSPATH . 'wp-admin/includes/upgrade.php';
            install_network();
            return populate_network( 1, '127.0.0.1', 'administrator@example.org', 'A network', '/', false );",
            &json!(null),
        );
        let path = self.folder.path().join("wp-config.php");
        let settings = fs::read_to_string(&path).expect("the settings");
        let network = "define( 'MULTISITE', true );\ndefine( 'SUBDOMAIN_INSTALL', false );\n\
                       define( 'DOMAIN_CURRENT_SITE', '127.0.0.1' );\ndefine( 'PATH_CURRENT_SITE', '/' );\n\
                       define( 'SITE_ID_CURRENT_SITE', 1 );\ndefine( 'BLOG_ID_CURRENT_SITE', 1 );\n";
        let (before, after) = settings
            .split_once("if ( ! defined( 'ABSPATH'")
            .expect("the end of the settings");
        fs::write(&path, format!("{before}{network}if ( ! defined( 'ABSPATH'{after}")).expect("the settings");
    }

    /// A post by the author, as the editor would save it: without HTML that an author may not use. Returns its URL.
    pub(crate) fn post(&self, content: &str) -> String {
        let url = self.php(
            "wp_set_current_user( get_user_by( 'login', 'author' )->ID );
            kses_init();
            $post = wp_insert_post( wp_slash( [ 'post_title' => 'A post', 'post_status' => 'publish',
                'post_content' => $input ] ), true );
            return is_wp_error( $post ) ? $post->get_error_message() : get_permalink( $post );",
            &json!(content),
        );
        url.as_str().expect("a URL").to_owned()
    }

    /// Runs the scheduled events.
    pub(crate) fn run_scheduled(&self) {
        self.php(
            "foreach ( _get_cron_array() as $time => $hooks ) {
                foreach ( $hooks as $hook => $events ) {
                    foreach ( str_starts_with( $hook, 'prisoner_card' ) ? $events : [] as $event ) {
                        wp_unschedule_event( $time, $hook, $event['args'] );
                        do_action_ref_array( $hook, $event['args'] );
                    }
                }
            }",
            &json!(null),
        );
    }

    /// Logs a user in, in the browser.
    pub(crate) async fn log_in(&self, page: &Page, user: User) {
        page.forget_cookies().await;
        page.visit_at(&self.url("/wp-login.php")).await;
        let body = "document.querySelector('#user_login').value = arguments[0];
            document.querySelector('#user_pass').value = arguments[1];
            document.querySelector('#loginform').submit()";
        page.run_with(body, [json!(user.name()), json!(PASSWORD)]).await;
        page.wait_until(
            "somebody is logged in",
            "return !!document.querySelector('#wpadminbar')",
        )
        .await;
    }

    /// The notices of WordPress and PHP, with `WP_DEBUG`; empty if there are none.
    pub(crate) fn notices(&self) -> String {
        self.log("debug.log")
    }

    fn log(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap_or_default()
    }

    /// Whether the plugin's files are there.
    pub(crate) fn has_plugin(&self) -> bool {
        self.folder.path().join("wp-content/plugins/prisoner-card").exists()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // The server may have ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn php(folder: &Path) -> Command {
    let mut php = Command::new("php");
    // WordPress sends the administrator a mail about the installation.
    php.args(["-d", "sendmail_path=true", "-d", "error_reporting=-1"])
        .current_dir(folder);
    php
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("the port").port()
}
