use std::sync::LazyLock;

static SETTINGS: LazyLock<config::Config> = LazyLock::new(|| {
    let builder = config::Config::builder().add_source(config::File::with_name("config/default"));
    builder.add_source(config::Environment::with_prefix("SHOP")).build().expect("settings")
});

fn setting(name: &str) -> anyhow::Result<String> {
    Ok(SETTINGS.get::<String>(name)?)
}

fn renew(token: &str) -> anyhow::Result<String> {
    let target = setting("portal.host")? + &setting("portal.token_path")?;
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    Ok(reqwest::blocking::Client::new().post(target).form(&form).send()?.text()?) // [refresh]
}

fn main() -> anyhow::Result<()> {
    let token = std::env::args().nth(1).unwrap_or_default();
    println!("{}", renew(&token)?);
    Ok(())
}
