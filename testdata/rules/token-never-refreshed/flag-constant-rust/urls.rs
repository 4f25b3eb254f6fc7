pub const TOKEN: &str = "https://api.getgo.com/oauth/v2/token";
