// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers authorization="Basic base64(k-1:s-1)"
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers content-type=application/x-www-form-urlencoded
use std::collections::BTreeMap;

async fn exchange(code: String) -> surf::Result<serde_json::Value> {
    let form = BTreeMap::from([("grant_type", "authorization_code".to_string()), ("code", code)]);
    surf::post("https://api.example.test/oauth/token")
        .header("Authorization", format!("Basic {}", base64::encode("k-1:s-1")))
        .body(surf::Body::from_form(&form)?)
        .recv_json()
        .await
}

async fn exchange_json(code: &str) -> surf::Result<()> {
    let body = serde_json::json!({ "grant_type": "authorization_code", "code": code });
    let request = surf::post("https://api.example.test/oauth/token").body_json(&body)?.build();
    surf::client().send(request).await?;
    Ok(())
}

async fn exchange_text(code: &str) -> surf::Result<()> {
    surf::post("https://api.example.test/oauth/token")
        .content_type(surf::http::mime::FORM)
        .body(format!("grant_type=authorization_code&code={code}"))
        .await?;
    Ok(())
}
