using System;
using System.Net;
using Example.Settings;

namespace Example
{
    public class Login
    {
        public string WithPassword(string user, string password)
        {
            var url = $"{Config.Host}/oauth/old_token?grant_type=password&user_id={Uri.EscapeDataString(user)}"
                + $"&password={Uri.EscapeDataString(password)}&client_id={Config.Key}";
            return new WebClient().DownloadString(url); // [login]
        }

        public string AuthorizeUrl()
        {
            return Config.Host + "/oauth/old_authorize?client_id=" + Config.Key; // [authorize]
        }
    }
}
