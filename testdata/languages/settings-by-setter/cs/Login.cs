using System.Net;

namespace Shop
{
    public class Login
    {
        public string Run(string user)
        {
            return new WebClient().DownloadString( // [login]
                Settings.Host + "/oauth/old_token?grant_type=password&user_id=" + user + "&client_id=" + Settings.Key);
        }
    }
}
