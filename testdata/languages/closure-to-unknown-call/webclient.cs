using System.Net;

public class Login
{
    public void Run(string user, string password)
    {
        const string key = "k-1";
        Background.Queue(() =>
        {
            var url = $"https://api.example.test/oauth/old_token?grant_type=password&user_id={user}&password={password}&client_id={key}";
            new WebClient().DownloadString(url); // [login]
        });
    }
}
