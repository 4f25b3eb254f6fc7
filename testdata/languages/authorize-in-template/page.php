<?php $state = $_SESSION['state']; ?>
<p>Not connected yet.</p>
<a href="https://api.example.test/oauth/old_authorize?client_id=<?= $key ?>&amp;response_type=code&amp;state=<?php echo urlencode($state); ?>">Connect [authorize]</a>
<?php if ($key): ?>
<p>Key <?= htmlspecialchars($key) ?></p>
<?php endif; ?>
