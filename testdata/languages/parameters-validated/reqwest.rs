use std::collections::HashMap;

const REQUIRED: &[&str] = &["grant_type", "code", "client_id"];

fn check<'a>(fields: HashMap<&'static str, &'a str>) -> anyhow::Result<HashMap<&'static str, &'a str>> {
    for name in REQUIRED {
        if fields.get(name).is_none_or(|value| value.is_empty()) {
            anyhow::bail!("{name} is missing");
        }
    }
    if let Some(missing) = REQUIRED.iter().find(|name| !fields.contains_key(**name)) {
        return Err(anyhow::anyhow!("{missing} is missing"));
    }
    Ok(fields)
}

pub async fn exchange(code: &str, client: &str) -> anyhow::Result<String> {
    let fields = HashMap::from([("grant_type", "authorization_code"), ("code", code), ("client_id", client)]);
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&check(fields)?);
    Ok(request.send().await?.text().await?) // [code]
}
