using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

class Login
{
    public string Run(string user)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user };
        var pairs = new List<string>();
        fields.ToList().ForEach(field => pairs.Add(field.Key + "=" + Uri.EscapeDataString(field.Value)));
        return new WebClient().DownloadString("https://api.example.test/oauth/old_token?" + string.Join("&", pairs)); // [login]
    }
}
