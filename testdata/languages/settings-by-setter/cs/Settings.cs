namespace Shop
{
    public static class Settings
    {
        public static string Host { get; set; }

        public static string Key { get; private set; }

        public static void Use(string host, string key)
        {
            Host = host;
            Key = key;
        }
    }
}
