using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public interface IEndpoint
{
    static abstract string Path { get; }
    static abstract string Key { get; }
}

public abstract class Endpoint<TSelf> where TSelf : Endpoint<TSelf>, IEndpoint
{
    private static readonly HttpClient Http = new HttpClient();

    protected static Task<HttpResponseMessage> Submit(Dictionary<string, string> form)
    {
        form.Add("client_id", TSelf.Key);
        return Http.PostAsync($"https://api.example.test{TSelf.Path}", new FormUrlEncodedContent(form));
    }
}

public sealed class Tokens : Endpoint<Tokens>, IEndpoint
{
    public static string Path => "/oauth/old_token";
    public static string Key => "k-9";

    public static Task<HttpResponseMessage> Exchange(string code)
    {
        var form = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        return Submit(form); // [code]
    }
}

public sealed class Events : Endpoint<Events>, IEndpoint
{
    public static string Path => "/events";
    public static string Key => "k-1";
}
