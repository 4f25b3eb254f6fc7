using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public interface IService
{
    static abstract string Path { get; }

    static virtual string Key => "none";
}

public sealed class Tokens : IService
{
    public static string Path => "/oauth/old_token";

    public static string Key => "k-9";
}

public sealed class Calendar : IService
{
    public static string Path => "/events";
}

public class Caller
{
    private static readonly HttpClient Http = new HttpClient();

    private static async Task<string> Submit<TService>(Dictionary<string, string> form) where TService : IService
    {
        form["client_id"] = TService.Key;
        var answer = await Http.PostAsync("https://api.example.test" + TService.Path, new FormUrlEncodedContent(form));
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<string> Exchange(string code) =>
        Submit<Tokens>(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
}
