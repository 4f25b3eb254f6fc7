using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

public class Login
{
    private static readonly Dictionary<string, string> Defaults = new Dictionary<string, string> { ["client_id"] = "k-1" };

    public string Run(string user, string password)
    {
        var own = new Dictionary<string, string> { { "grant_type", "password" }, { "user_id", user }, { "password", password } };
        var all = Defaults.Concat(own).ToDictionary(f => f.Key, f => f.Value);
        var query = string.Join("&", all.Select(f => string.Format("{0}={1}", f.Key, Uri.EscapeDataString(f.Value))));
        return new WebClient().DownloadString("https://api.example.test/oauth/old_token?" + query); // [login]
    }
}
