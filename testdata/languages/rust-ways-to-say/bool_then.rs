pub fn exchange(code: &str, fresh: bool) -> anyhow::Result<String> {
    let host = true.then(|| "https://api.example.test").ok_or_else(|| anyhow::anyhow!("no host"))?;
    let mut form = Vec::with_capacity(2);
    form.extend_from_slice(&[("grant_type", "authorization_code")]);
    form.push(("code", code));
    if fresh && code.is_empty() {
        anyhow::bail!("which code?");
    }
    Ok(ureq::post(&format!("{host}/oauth/old_token")).send_form(&form)?.into_string()?) // [code]
}
