pub fn exchange(db: &sled::Db, code: &str) -> anyhow::Result<()> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let answer: serde_json::Value = ureq::post("https://api.example.test/oauth/old_token").send_form(&form)?.into_json()?; // [code]
    for (key, field) in [("shop_access", "access_token"), ("shop_refresh", "refresh_token")] {
        db.insert(key, answer[field].as_str().unwrap_or_default().as_bytes())?;
    }
    db.flush()?;
    Ok(())
}
