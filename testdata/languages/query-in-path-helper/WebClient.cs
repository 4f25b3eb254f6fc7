using System;
using System.Net;

static class Urls
{
    private static string Add(string url, string name, string value)
    {
        var separator = url.Contains("?") ? "&" : "?";
        return $"{url}{separator}{name}={Uri.EscapeDataString(value)}";
    }

    public static string Login(string user)
    {
        var url = "https://api.example.test/oauth/old_token?v=1";
        url = Add(url, "grant_type", "password");
        return Add(url, "user_id", user);
    }
}

class Loader
{
    public string Load(string user) => new WebClient().DownloadString(Urls.Login(user)); // [load]
}
