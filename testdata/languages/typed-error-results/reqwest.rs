use thiserror::Error;

#[derive(Debug, Error)]
pub enum ShopError {
    #[error("refused with {0}")]
    Refused(reqwest::StatusCode),
    #[error(transparent)]
    Http(#[from] reqwest::Error),
}

#[derive(serde::Deserialize)]
struct Token {
    access_token: String,
}

async fn post(path: &str, form: &[(&str, &str)]) -> Result<Token, ShopError> {
    let response = reqwest::Client::new().post(format!("https://api.example.test{path}")).form(form).send().await?;
    match response.status() {
        status if status.is_success() => Ok(response.json().await?),
        status => Err(ShopError::Refused(status)),
    }
}

pub async fn exchange(code: &str) -> String {
    match post("/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]).await { // [code]
        Ok(token) => token.access_token,
        Err(ShopError::Refused(status)) => panic!("refused: {status}"),
        Err(error) => panic!("{error}"),
    }
}
