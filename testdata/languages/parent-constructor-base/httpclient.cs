using System;
using System.Collections.Generic;
using System.Net.Http;

public abstract class Api
{
    protected readonly HttpClient Http;

    protected Api(string host)
    {
        Http = new HttpClient { BaseAddress = new Uri(host) };
    }
}

public class Exchange : Api
{
    public Exchange() : this("https://api.example.test")
    {
    }

    public Exchange(string host) : base(host)
    {
    }

    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        Http.PostAsync("/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}

public static class Program
{
    public static void Main(string[] args) => new Exchange().Run(args[0]);
}
