mod answers;

use answers::Token;

pub async fn login(code: &str, id: &str, secret: &str) -> reqwest::Result<Token> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.json::<Token>().await
}
