using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public sealed class Endpoints
{
    private static readonly Lazy<Endpoints> Instance = new Lazy<Endpoints>(() => new Endpoints("https://api.example.test"));

    private readonly Lazy<Uri> _token;

    private Endpoints(string host)
    {
        _token = new Lazy<Uri>(() => new Uri(new Uri(host), "/oauth/old_token"));
    }

    public static Endpoints Default => Instance.Value;

    public Uri Token => _token.Value;
}

public class Exchange
{
    public Task<HttpResponseMessage> Run(string code)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        return new HttpClient().PostAsync(Endpoints.Default.Token, new FormUrlEncodedContent(fields)); // [code]
    }
}
