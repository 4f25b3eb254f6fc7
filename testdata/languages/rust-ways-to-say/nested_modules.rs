mod endpoints {
    pub const HOST: &str = "https://api.example.test";

    pub mod oauth {
        use super::HOST;

        pub fn token() -> String {
            [HOST, self::parts::FOLDER, "old_token"].concat()
        }

        mod parts {
            pub(super) const FOLDER: &str = "/oauth/";
        }
    }
}

use endpoints::oauth;

pub fn exchange(code: &str) -> Result<ureq::Response, ureq::Error> {
    ureq::post(&oauth::token()).send_form(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
