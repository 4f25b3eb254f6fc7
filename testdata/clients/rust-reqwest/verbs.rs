// expect: PUT https://api.example.test/v1/a headers x-app=7
// expect: PATCH https://api.example.test/v1/b multipart
// expect: DELETE https://api.example.test/v1/c
// expect: HEAD https://api.example.test/v1/d headers accept=text/plain
use reqwest::Client;

pub async fn verbs(part: reqwest::multipart::Form) -> reqwest::Result<()> {
    let mut defaults = reqwest::header::HeaderMap::new();
    defaults.insert("X-App", reqwest::header::HeaderValue::from_static("7"));
    let put = Client::builder().default_headers(defaults).build()?;
    let put = put.put("https://api.example.test/v1/a");
    put.try_clone().unwrap().send().await?.error_for_status_ref()?;
    let client = Client::new();
    client.patch("https://api.example.test/v1/b").multipart(part).send().await?;
    client.delete("https://api.example.test/v1/c").send().await?;
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("Accept", "text/plain".parse().unwrap());
    client.head("https://api.example.test/v1/d").headers(headers).send().await?;
    Ok(())
}
