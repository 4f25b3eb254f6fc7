// expect: GET https://api.example.test/oauth/old_token query grant_type=refresh_token refresh_token=*
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

async fn refresh(token: &str) -> anyhow::Result<bytes::Bytes> {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request = Request::get(format!("https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token={token}"))
        .body(Empty::<bytes::Bytes>::new())?;
    let answer = client.request(request).await?;
    Ok(answer.into_body().collect().await?.to_bytes())
}
