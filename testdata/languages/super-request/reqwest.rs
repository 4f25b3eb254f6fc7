use reqwest::Method;
use std::collections::HashMap;

type Headers = HashMap<&'static str, String>;

#[derive(Default)]
struct Base;

impl Base {
    async fn request(&self, verb: Method, path: &str, headers: Headers, form: Option<&[(&str, &str)]>) -> reqwest::Result<String> {
        let url = format!("https://api.example.test{path}");
        let mut request = reqwest::Client::new().request(verb, url).header("Accept", "application/json");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if let Some(form) = form {
            request = request.form(form);
        }
        request.send().await?.text().await
    }
}

#[derive(Default)]
pub struct Shop {
    base: Base,
}

impl Shop {
    async fn request(&self, verb: Method, path: &str, form: Option<&[(&str, &str)]>) -> reqwest::Result<String> {
        let headers = Headers::from([("X-Shop", 7.to_string())]);
        self.base.request(verb, path, headers, form).await
    }

    pub async fn me(&self) -> reqwest::Result<String> {
        self.request(Method::GET, "/v1/me", None).await // [me]
    }

    pub async fn refresh(&self, token: &str) -> reqwest::Result<String> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.request(Method::POST, "/oauth/old_token", Some(&form)).await // [refresh]
    }
}
