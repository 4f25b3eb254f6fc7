using System;
using System.Net.Http;

class Login
{
    private const string Template = "https://desk.example.test/start?grant_type=password&client_id=k-1";

    public void Run()
    {
        var query = new Uri(Template).Query;
        new HttpClient().GetAsync("https://api.example.test/oauth/old_token" + query); // [login]
    }
}
