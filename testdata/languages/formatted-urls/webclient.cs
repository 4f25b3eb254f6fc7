using System;
using System.Net;
using System.Web;

public class Login
{
    private const string Pattern = "{0}/oauth/old_token?grant_type=password&user_id={1}&client_id={2}";

    public string ByPassword(string user)
    {
        return new WebClient().DownloadString(string.Format(Pattern, "https://api.example.test", HttpUtility.UrlEncode(user), "k-1")); // [sprintf]
    }

    public string Refresh(string old)
    {
        var url = "https://:host/oauth/old_token?grant_type=refresh_token&refresh_token=:old";
        return new WebClient().DownloadString(url.Replace(":host", "api.example.test").Replace(":old", Uri.EscapeDataString(old))); // [replace]
    }

    public string Authorize(string back)
    {
        return string.Concat("https://api.example.test", "/oauth/old_authorize", "?client_id=k-1&redirect_uri=", HttpUtility.UrlEncode(back)); // [authorize]
    }
}
