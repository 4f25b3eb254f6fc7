using System.Net;

public class Login
{
    public string Run(string user) => new WebClient().DownloadString( // [login]
        $"{Settings.All["host"]}/oauth/old_token?grant_type=password&user_id={user}&client_id={Settings.All["key"]}");
}
