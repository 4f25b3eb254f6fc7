using System.Collections.Generic;
using System.Net;

class Login
{
    public string Run(IDictionary<string, string> given, string user)
    {
        var address = given.TryGetValue("address", out var found) ? found : "https://api.example.test/oauth/old_token";
        return new WebClient().DownloadString(address + "?grant_type=password&user_id=" + user); // [login]
    }
}
