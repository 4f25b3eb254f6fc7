using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

enum Key { Host, Token }

class Settings
{
    private readonly Dictionary<Key, string> _values = new();

    public Settings Provide(Key key, string value)
    {
        _values[key] = value;
        return this;
    }

    public string Text(Key key) => _values[key];
}

class Exchange
{
    public void Run(string code)
    {
        var settings = new Settings().Provide(Key.Host, "https://api.example.test").Provide(Key.Token, "/oauth/old_token");
        var body = new StringContent("grant_type=authorization_code&code=" + Uri.EscapeDataString(code), Encoding.UTF8, "application/x-www-form-urlencoded");
        new HttpClient().PostAsync(settings.Text(Key.Host) + settings.Text(Key.Token), body); // [code]
    }
}
