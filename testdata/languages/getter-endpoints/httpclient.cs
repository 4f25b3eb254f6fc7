using System.Net.Http;
using System.Threading.Tasks;

internal sealed class Endpoints
{
    private static string Host => "https://api.example.test";

    public static string Token => $"{Host}/oauth/old_token";

    public string Authorize
    {
        get => string.Concat(Host, "/oauth/old_authorize");
    }
}

public class Login
{
    private readonly Endpoints endpoints = new Endpoints();

    public string Link()
    {
        return $"{endpoints.Authorize}?client_id=k-1"; // [authorize]
    }

    public async Task<string> Run(string user)
    {
        using (var http = new HttpClient())
        {
            return await http.GetStringAsync(string.Format("{0}?grant_type=password&user_id={1}", Endpoints.Token, user)); // [login]
        }
    }
}
