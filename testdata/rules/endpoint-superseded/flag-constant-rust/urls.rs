pub const HOST: &str = "https://api.getgo.com";
