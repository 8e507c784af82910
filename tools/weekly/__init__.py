"""What is looked at once a week, and the one issue that tells what was found."""
