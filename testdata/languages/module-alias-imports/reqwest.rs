use reqwest::{self as http, blocking::{Client as Http, Response}, Error};

mod endpoints {
    pub mod v1 {
        pub const TOKEN: &str = "https://api.example.test/oauth/old_token";
    }
    pub use v1::*;
}

use endpoints::{v1 as paths, *};

type Answer = Result<Response, Error>;

pub fn refresh(token: &str) -> Answer {
    let client = Http::new();
    assert_eq!(paths::TOKEN, TOKEN);
    client.post(self::endpoints::v1::TOKEN).form(&[("grant_type", "refresh_token"), ("refresh_token", token)]).send() // [refresh]
}
