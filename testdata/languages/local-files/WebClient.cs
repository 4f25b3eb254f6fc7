using System.IO;
using System.Net;

class Login
{
    public string Run(string user)
    {
        var host = File.ReadAllText("host.txt").Trim();
        return new WebClient().DownloadString(host + "/oauth/old_token?grant_type=password&user_id=" + user); // [login]
    }
}
