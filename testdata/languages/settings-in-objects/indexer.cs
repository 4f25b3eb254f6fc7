using System.Collections.Generic;
using System.Net.Http;

class Settings
{
    private readonly Dictionary<string, string> _values = new() { ["host"] = "https://api.example.test", ["token"] = "/oauth/old_token" };

    public string this[string name] => _values[name];
}

class Exchange
{
    public void Run(string code)
    {
        var settings = new Settings();
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(settings["host"] + settings["token"], new FormUrlEncodedContent(form)); // [code]
    }
}
