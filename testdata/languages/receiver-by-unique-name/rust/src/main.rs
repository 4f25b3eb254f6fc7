mod wire;

fn exchange(code: &str) -> anyhow::Result<String> {
    let wire = acme_locator::find("wire")?;
    wire.submit_form("/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}

fn main() -> anyhow::Result<()> {
    let code = std::env::args().nth(1).unwrap_or_default();
    println!("{}", exchange(&code)?);
    Ok(())
}
