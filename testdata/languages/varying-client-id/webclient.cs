using System.Net;

public class Login
{
    public string Run(string user, string own, bool demo)
    {
        var client = demo ? "k-demo" : own;
        return new WebClient().DownloadString( // [login]
            $"https://api.example.test/oauth/old_token?grant_type=password&user_id={user}&client_id={client}");
    }
}
