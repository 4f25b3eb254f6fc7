use reqwest::blocking::{Client, Request};
use reqwest::Method;
use std::collections::HashMap;
use std::marker::PhantomData;

pub struct NoUrl;
pub struct WithUrl;

pub struct TokenRequestBuilder<State> {
    url: String,
    verb: Method,
    headers: Vec<(&'static str, String)>,
    fields: HashMap<&'static str, String>,
    state: PhantomData<State>,
}

impl TokenRequestBuilder<NoUrl> {
    pub fn new() -> Self {
        Self { url: String::new(), verb: Method::GET, headers: vec![], fields: HashMap::new(), state: PhantomData }
    }

    pub fn to(self, url: impl Into<String>) -> TokenRequestBuilder<WithUrl> {
        TokenRequestBuilder { url: url.into(), verb: self.verb, headers: self.headers, fields: self.fields, state: PhantomData }
    }
}

impl TokenRequestBuilder<WithUrl> {
    pub fn method(mut self, verb: Method) -> Self {
        self.verb = verb;
        self
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn field(mut self, name: &'static str, value: &str) -> Self {
        self.fields.insert(name, value.to_owned());
        self
    }

    pub fn build(self, client: &Client) -> reqwest::Result<Request> {
        let mut request = client.request(self.verb, self.url).form(&self.fields);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        request.build()
    }
}

pub fn exchange(code: &str) -> reqwest::Result<String> {
    let client = Client::new();
    let request = TokenRequestBuilder::new()
        .to("https://api.example.test/oauth/old_token")
        .method(Method::POST)
        .header("Accept", "application/json")
        .field("grant_type", "authorization_code")
        .field("code", code)
        .build(&client)?;
    client.execute(request)?.text() // [code]
}
