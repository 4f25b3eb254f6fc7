use reqwest::blocking::{Client, RequestBuilder, Response};

struct Route {
    path: &'static str,
    begin: fn(&Client, String) -> RequestBuilder,
}

impl Route {
    const TOKEN: Self = Self { path: "/oauth/old_token", begin: |client, url| client.post(url) };

    fn send(&self, form: &[(&str, &str)]) -> reqwest::Result<Response> {
        (self.begin)(&Client::new(), format!("https://api.example.test{}", self.path)).form(form).send()
    }
}

pub fn exchange(code: &str) -> reqwest::Result<Response> {
    Route::TOKEN.send(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
