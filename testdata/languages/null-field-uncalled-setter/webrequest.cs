using System;
using System.IO;
using System.Net;
using Newtonsoft.Json.Linq;

public class Direct
{
    private string _user;
    private string _password;
    private string _key;

    public string User { set { _user = value; } }

    public string Password { set { _password = value; } }

    public void SetKey(string key)
    {
        _key = key;
    }

    public string Login()
    {
        if (_user == null || _password == null)
        {
            throw new InvalidOperationException("Say who you are.");
        }
        var request = WebRequest.Create("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + _user + "&password=" + _password + "&client_id=" + _key);
        using (var reader = new StreamReader(request.GetResponse().GetResponseStream())) // [login]
        {
            return JObject.Parse(reader.ReadToEnd()).Value<string>("access_token");
        }
    }
}
