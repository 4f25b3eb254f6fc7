using System;
using System.Collections.Generic;
using System.Net;
using System.Text;

public class Directory
{
    private readonly string _key;

    public Directory(string key)
    {
        _key = key;
    }

    public string Login(string user, string password)
    {
        var fields = new Dictionary<string, string>();
        fields.Add("grant_type", "password");
        fields.Add("user_id", user);
        fields.Add("password", password);
        fields["client_id"] = _key;
        var query = new StringBuilder();
        foreach (KeyValuePair<string, string> field in fields)
        {
            query.Append(field.Key).Append('=').Append(Uri.EscapeDataString(field.Value)).Append("&");
        }
        using var web = new WebClient();
        return web.DownloadString("https://api.example.test/oauth/old_token?" + query.ToString().TrimEnd('&')); // [login]
    }
}
