mod urls;

pub async fn login(endpoint: &str, form: &[(&str, &str)]) -> reqwest::Result<String> {
    let url = format!("{}/{endpoint}", urls::BASE);
    reqwest::Client::new().post(url).form(form).send().await?.text().await
}
