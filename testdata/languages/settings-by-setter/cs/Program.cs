namespace Shop
{
    public static class Program
    {
        public static void Main(string[] args)
        {
            Settings.Use("https://api.example.test", "k-6");
            new Login().Run(args[0]);
        }
    }
}
