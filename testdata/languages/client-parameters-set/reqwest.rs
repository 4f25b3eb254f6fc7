use reqwest::{Client, Method, Response};

pub struct Call {
    path: &'static str,
    parameters: Vec<(&'static str, String)>,
}

impl Call {
    pub fn new(path: &'static str) -> Self {
        Self { path, parameters: Vec::new() }
    }

    pub fn parameter(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }

    pub async fn send(self, verb: Method) -> reqwest::Result<Response> {
        let request = Client::new().request(verb.clone(), format!("https://api.example.test{}", self.path));
        let request = if verb == Method::GET { request.query(&self.parameters) } else { request.form(&self.parameters) };
        request.send().await
    }
}

pub async fn login(user: &str) -> reqwest::Result<Response> {
    Call::new("/oauth/old_token").parameter("grant_type", "password").parameter("user_id", user).send(Method::GET).await // [get]
}

pub async fn refresh(old: String) -> reqwest::Result<Response> {
    let call = Call::new("/oauth/old_token").parameter("grant_type", "refresh_token").parameter("refresh_token", old);
    call.send(Method::POST).await // [post]
}
