using System;
using System.Collections.Generic;
using System.Net;

class Wire
{
    private static readonly Dictionary<string, Func<string, string, string>> Calls = new Dictionary<string, Func<string, string, string>>
    {
        { "fetch", Fetch },
        { "load", (path, query) => Fetch(path, query) },
    };

    private static string Fetch(string path, string query) =>
        new WebClient().DownloadString("https://api.example.test" + path + "?" + query);

    private static string Run(string name, string path, string query)
    {
        if (!Calls.TryGetValue(name, out var call))
        {
            throw new ArgumentException(name);
        }
        return call(path, query);
    }

    public string Login(string user) => Run("fetch", "/oauth/old_token", $"grant_type=password&user_id={user}"); // [login]

    public string Refresh(string token)
    {
        Func<string, string, string> call = Calls["load"];
        return call.Invoke("/oauth/old_token", $"grant_type=refresh_token&refresh_token={token}"); // [refresh]
    }
}
