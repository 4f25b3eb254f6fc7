using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

public class Query
{
    private readonly List<string> parts = new List<string>();

    public Query With(string name, string value)
    {
        parts.Add(name + "=" + Uri.EscapeDataString(value));
        return this;
    }

    public override string ToString() => string.Join("&", parts);
}

public class Login
{
    public string Run(string user)
    {
        var query = new Query().With("grant_type", "password").With("user_id", user);
        return new WebClient().DownloadString($"https://api.example.test/oauth/old_token?{query}"); // [login]
    }
}
