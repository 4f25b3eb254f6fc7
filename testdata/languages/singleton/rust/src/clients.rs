use reqwest::Client;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::sync::OnceLock;

pub struct Clients {
    shop: Client,
}

impl Clients {
    pub fn instance() -> &'static Self {
        static INSTANCE: OnceLock<Clients> = OnceLock::new();
        INSTANCE.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut headers = HeaderMap::with_capacity(1);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self { shop: Client::builder().default_headers(headers).build().unwrap_or_default() }
    }

    pub fn shop(&self) -> &Client {
        &self.shop
    }
}
